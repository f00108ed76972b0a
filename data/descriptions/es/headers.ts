import type { DescribedMeanings } from '../types'

export const headers = {
  31000: {
    complaints: [
      [
        'error de cabeceras al abrir una página dentro de la app',
        'la ventana del plugin dice que los headers están mal',
        'cabeceras incorrectas, sin mas explicación',
      ],
      [
        'dice error de encabezados al abrir una pantalla de plugin',
        'cabeceras mal, que es eso?',
        'la ventana embebida muestra headers erroneos',
      ],
      [
        'sale algo de cabeceras equivocadas al abrir el plugin',
        'la app dice error en los encabezados y no abre la página',
        'los headers están mal, según la pantalla del complemento',
      ],
      [
        'el tecnico dice que los encabezados vienen mal',
        'pagina de plugin tira error de cabeceras al entrar',
        'falla de headers en la ventana embebida',
      ],
      ['cabeceras rotas', 'falla interna del acceso', 'error raro de cabeceras'],
    ],
    questions: [
      [
        'headers error al verificar accessToken, excepción al decodificar',
        'verifyAccessToken lanza fallo de cabecera',
      ],
      [
        'verifyAccessToken lanza exception al decodificar, headers error',
        'encabezados incorrectos pero mis X-Fresns van completos',
      ],
      [
        'verifyAccessToken lanza excepción al decodificar',
        'encabezados incorrectos pero mis headers están bien, ¿será el accessToken?',
      ],
      [
        'verifyAccessToken excepcion al decodificar y devuelve error de headers',
        'cabeceras erroneas o es el accessToken que no se pudo parsear',
      ],
      ['headers error', 'excepción al decodificar accessToken'],
    ],
    rewordings: [
      ['Error en las cabeceras'],
      ['Hay un error en los encabezados'],
      ['Encabezados de la solicitud incorrectos'],
      ['Error en los encabezados de la petición'],
      ['fallo de cabeceras'],
    ],
  },
  31101: {
    complaints: [
      [
        'dice que la plataforma no existe',
        'mi app de android no sale entre las plataformas',
        'id de plataforma desconocido segun el chico que hace la app',
      ],
      [
        'la app dice que mi plataforma ni existe',
        'id de plataforma desconocido en la version para tele',
        'que plataforma es esa, no la conoce',
      ],
      [
        'no existe esa plataforma dice la app',
        'el id de plataforma no lo conoce el servidor',
        'mi tester puso una plataforma inventada y no aparece',
      ],
      [
        'la app dice que esta plataforma no existe',
        'plataforma desconocida en mi tele',
        'que plataforma? no reconoce donde estoy usando la app',
      ],
      ['plataforma desconocida'],
    ],
    questions: [
      [
        'platform id inexistente, lista de plataformas válidas',
        'X-Fresns-Client-Platform-Id con un número inventado',
      ],
      [
        'platform id inventado que no esta en la lista, que responde',
        'que numero de plataforma pongo para android, me dice inexistente',
      ],
      [
        'platform id inexistente, dónde está la lista de plataformas',
        '¿se valida que exista el identificador de plataforma?',
      ],
      [
        'platform id inexistente en la lista de plataformas',
        'mande un id de plataforma inventado 99 y no se quien lo valida',
      ],
      ['Platform-Id inexistente'],
    ],
    rewordings: [
      ['El ID de plataforma no existe'],
      ['Esa plataforma no está registrada'],
      ['La plataforma indicada no existe'],
      ['La plataforma indicada no existe'],
      ['ID plataforma no existe'],
    ],
  },
  31102: {
    complaints: [
      [
        'en la versión de iphone la clave dice que es de otra plataforma',
        'pusimos la clave de la web en la app del movil y no casa',
        'plataforma y clave no coinciden, nadie puede entrar en la app',
      ],
      [
        'la app de iphone usa la llave de la web y no jala',
        'plataforma y clave no coinciden, al abrir la app',
        'le pusieron al apk la key de otra plataforma',
      ],
      [
        'la app de iOS usa la llave de Android y no conecta',
        'la clave es de otra plataforma, no corresponde',
        'desde el celular no entra porque la llave era para la web',
      ],
      [
        'copiaron la clave de android en la app de iphone y no conecta',
        'dice que la llave es para otra plataforma',
        'la key de la web no corresponde con la plataforma del celular',
      ],
      ['clave web en iPhone', 'key de otra plataforma', 'app con plataforma equivocada'],
    ],
    questions: [
      [
        'cambié la plataforma de la app key en el panel y sigue sin coincidir',
        'platform id del header distinto al de la key, caché?',
      ],
      [
        'cambie platform en la app key del panel y sigue sin coincidir, cache?',
        'X-Fresns-Client-Platform-Id distinto al de la key',
      ],
      [
        'header Client-Platform-Id distinto al de la app key del panel',
        'cambié la plataforma de la key y sigue sin coincidir, ¿caché?',
      ],
      [
        'platform id del header distinto al guardado en la app key',
        'cambie la plataforma de la key en el panel y sigue sin coincidir, cache?',
      ],
      ['Platform-Id no corresponde key', 'cambié plataforma de key'],
    ],
    rewordings: [
      ['La plataforma y la clave no se corresponden'],
      ['La plataforma no corresponde a esta llave'],
      ['La plataforma y la clave de la aplicación no concuerdan'],
      ['La plataforma no corresponde con la clave'],
      ['plataforma y clave discrepan'],
    ],
  },
  31103: {
    complaints: [
      [
        'entré por la web y en el móvil mi cuenta es de otra plataforma',
        'la plataforma no cuadra con mi usuario',
        'pasé la sesión del ordenador a la tablet y no vale para esta plataforma',
      ],
      [
        'abri sesion en el cel y la pase a la compu, la rechaza',
        'mi sesion la hice en otra plataforma y aqui no vale',
        'entre por web y la app dice que mi cuenta es de otra plataforma',
      ],
      [
        'entré en la web y con esa misma sesión en el móvil no va',
        'mi sesión fue abierta en otro tipo de dispositivo, dice',
        'pasé el inicio de sesión de android al navegador y lo rechaza',
      ],
      [
        'inicie sesion en la compu y al pasarla al celu dice plataforma distinta',
        'mi sesion era de otra plataforma',
        'entre por web y la app no me reconoce por la plataforma',
      ],
      ['actualicé y cerró sesión', 'sesión web en móvil', 'sesión de otro dispositivo'],
    ],
    questions: [
      [
        'token de sesión creado en otra plataforma, reutilizar entre web y ios',
        'platform_id de session_tokens no coincide con el header',
      ],
      [
        'session token creado en ios usado desde web, platform mismatch',
        'token valido pero generado con otro platform id',
      ],
      [
        'session_tokens creado con otro platform_id',
        'reutilizar aid token entre plataformas distintas, rechazado',
      ],
      [
        'reusar token de sesion web en ios platform no coincide con session_tokens',
        'token creado con otro platformId al de la cuenta',
      ],
      ['token emitido otra plataforma', 'Platform-Id distinto al login'],
    ],
    rewordings: [
      ['La plataforma no corresponde a esta cuenta o usuario'],
      ['Tu sesión se creó en otra plataforma'],
      ['Tu sesión pertenece a otra plataforma'],
      ['La plataforma no coincide con tu sesión de cuenta o usuario'],
      ['plataforma no coincide usuario'],
    ],
  },
  31201: {
    complaints: [
      [
        'pone que esta version no existe',
        'acabo de actualizar y dice que mi versión de la app es inexistente',
        'numero de versión desconocido',
      ],
      [
        'la version de la app no existe segun esto',
        'actualice y dice que no conoce esa version',
        'version desconocida al abrir',
      ],
      [
        'esta versión de la app no existe segun el servidor',
        'número de versión desconocido',
        'me dice que mi version no la encuentra',
      ],
      [
        'me salta que esa version de la app no existe',
        'version inexistente',
        'actualice y ahora dicen que mi version no la conocen',
      ],
      ['versión desconocida'],
    ],
    questions: [
      [
        'client version header no existe, se comprueba en algún sitio?',
        'versión de cliente inexistente error api',
      ],
      [
        'se valida que el header client version exista en algun catalogo?',
        'numero de version del cliente no reconocido',
      ],
      [
        'client version inexistente, ¿hay catálogo de versiones?',
        'header de versión no reconocido',
      ],
      [
        'client version desconocida hay validacion contra lista',
        'header version con numero que no existe',
      ],
      ['Client-Version inexistente'],
    ],
    rewordings: [
      ['La versión no existe'],
      ['Esa versión no existe'],
      ['No existe esa versión'],
      ['Esa versión de la aplicación no existe'],
      ['la versión no existe'],
    ],
  },
  31202: {
    complaints: [
      [
        'la versión de la app no casa con la clave',
        'dice que version y clave no coinciden',
        'tras actualizar, la clave vale para otra versión parece',
      ],
      [
        'esta version no va con la clave de la app',
        'apk viejo con llave nueva, que no casan',
        'mi version no corresponde a la key dice',
      ],
      [
        'la versión no va con la llave',
        'mi app está en una versión que no le toca a esa clave',
        'no cuadra version con key',
      ],
      [
        'la version instalada no va con la clave que nos dieron',
        'llave vieja con version nueva no combinan',
        'dice que la key no es para esta version de la app',
      ],
      ['versión sin clave propia'],
    ],
    questions: [
      [
        'version y app key no concuerdan, dónde se asocia',
        'mismatch de versión con key en cabeceras',
      ],
      ['las app keys estan ligadas a una version del cliente?', 'version y key mismatch'],
      [
        'versión y app key no casan, ¿la key guarda versión?',
        'relación entre client version y clave',
      ],
      [
        'app key atada a una version distinta?',
        'version y key no coinciden, existe columna version en keys',
      ],
      ['version y key mismatch'],
    ],
    rewordings: [
      ['La versión y la clave no coinciden'],
      ['La versión no coincide con la llave de la app'],
      ['La versión no corresponde a la clave'],
      ['La versión no corresponde con la clave utilizada'],
      ['versión y clave discrepan'],
    ],
  },
  31301: {
    complaints: [
      [
        'la app no carga, dice app id inexistente o desactivado',
        'hemos borrado una clave en el panel y ahora nadie entra en la app',
        'el identificador de la aplicación está deshabilitado',
      ],
      [
        'la app dice que su id no existe o lo apagaron',
        'de un dia pa otro toda la app muerta, app id deshabilitado',
        'borraron la llave y ya nadie puede entrar',
      ],
      [
        'la aplicación dejó de funcionar, el app id está desactivado',
        'no reconoce el identificador de la app',
        'borraron la llave en el panel y ahora nadie entra',
      ],
      [
        'la app entera no carga, dicen que el app id esta apagado',
        'dieron de baja la aplicacion y nadie puede entrar',
        'habilite la llave en el panel pero sigue como desactivada',
      ],
      ['app desactivada', 'app no autorizada', 'clave de app borrada'],
    ],
    questions: [
      [
        'acabo de activar la key y el app id sigue saliendo deshabilitado',
        'X-Fresns-App-Id no encontrado',
      ],
      [
        'acabo de activar la app key y sigue diciendo app id deshabilitada',
        'app id no encontrado en tabla de keys',
      ],
      [
        'app id inexistente o apagado aunque acabo de activarlo, limpiar caché',
        'X-Fresns-App-Id no encontrado en las keys',
      ],
      [
        'app id no encontrado o key deshabilitada',
        'X-Fresns-App-Id apagado en el panel y la cache sigue rechazando',
      ],
      ['App-Id inválido', 'appId deshabilitado en panel'],
    ],
    rewordings: [
      ['El App ID no existe o está desactivado'],
      ['El App ID no existe o está desactivado'],
      ['Aplicación desconocida o deshabilitada'],
      ['El App ID no existe o está desactivado'],
      ['App ID no existe'],
    ],
  },
  31302: {
    complaints: [
      [
        'firma incorrecta en todas las pantallas de la app',
        'el desarrollador dice que la firma sale mal y no sabemos por que',
        'desde que cambiamos el secreto la app pone error de firma',
      ],
      [
        'firma incorrecta sale en todas las pantallas',
        'compilamos de nuevo y ahora puro error de firma',
        'la signature no cuadra, dice el tester',
      ],
      [
        'la firma no es correcta, eso tira cada petición',
        'no abre nada, dice firma inválida',
        'mi colega copió mal el secreto y la firma no valida',
      ],
      [
        'la app dice firma incorrecta en todas las pantallas',
        'firma invalida al conectar con el servidor',
        'no valida la firma y no me deja ni ver las publicaciones',
      ],
      ['firma incorrecta', 'falla la firma', 'firma no válida'],
    ],
    questions: [
      [
        'sha256 en mayúsculas la firma no valida',
        'signature no cuadra, orden de los headers y AppKey al final',
      ],
      [
        'sha256 de los headers no coincide, orden y url encode, app secret mal?',
        'signature en mayusculas hex falla por que',
      ],
      [
        'cómo armar el sha256 de los headers ordenados con AppKey',
        'signature en mayúsculas hex rechazada, orden y urlencode',
      ],
      [
        'sha256 de headers ordenados no coincide con el del server',
        'app secret equivocado da signature mal o digest en mayusculas',
      ],
      ['calcular signature SHA256', 'orden headers para firmar'],
    ],
    rewordings: [
      ['La firma no es correcta'],
      ['La firma no es correcta'],
      ['La firma no es válida'],
      ['La firma de la solicitud no es válida'],
      ['error de firma'],
    ],
  },
  31303: {
    complaints: [
      [
        'firma caducada y mi movil va con la hora atrasada',
        'una socia tiene mal el reloj y la app dice que la firma expiró',
        'reenvío lo mismo al rato y la firma ya está fuera de plazo',
      ],
      [
        'mi cel trae mal la hora y la app no carga nada',
        'firma vencida, el reloj va atrasado',
        'deje la app abierta un rato, reintente y la firma ya caduco',
      ],
      [
        'la hora de mi celular está atrasada y la app no carga',
        'firma caducada, pasaron más de diez minutos',
        'dejé la app abierta, volví y la firma ya había vencido',
      ],
      [
        'tengo mal la hora del telefono y la app no carga nada',
        'la firma ya caduco segun el aviso',
        'dejo la app abierta un rato y dice que la firma vencio',
      ],
      ['hora del móvil mal', 'reloj atrasado', 'hora del celular incorrecta'],
    ],
    questions: [
      [
        'signature timestamp más de diez minutos atrás, desfase de reloj',
        'la petición reintentada da firma expirada, hay que refirmar?',
      ],
      [
        'timestamp de la signature mas de diez minutos atras',
        'reenviar el mismo request firmado falla, hay que volver a firmar?',
      ],
      [
        'timestamp de la firma viejo, desfase de reloj con el servidor',
        '¿cuántos segundos de validez tiene la signature?',
      ],
      [
        'timestamp de la firma atrasado mas de diez minutos',
        'reloj desfasado signature vencida como sincronizo',
      ],
      ['timestamp firma 10 minutos', 'firma caducada'],
    ],
    rewordings: [
      ['La firma ha caducado'],
      ['La firma ya caducó, revisa la hora de tu equipo'],
      ['La firma caducó, revisa la hora de tu equipo'],
      ['La firma ha caducado, revisa la hora de tu dispositivo'],
      ['la firma expiró'],
    ],
  },
  31304: {
    complaints: [
      [
        'la clave no tiene derecho a usar esta interfaz',
        'el plugin dice que nuestra clave no es del tipo adecuado',
        'con la clave normal no se puede llamar a lo del plugin, sin permiso',
      ],
      [
        'la clave esa no sirve para este servicio',
        'al plugin no le gusta mi llave, que no tiene derecho a esa interfaz',
        'pusieron una llave de otro tipo en la app',
      ],
      [
        'esta llave no tiene derecho a usar esa interfaz',
        'la clave sirve para el api pero el plugin la rechaza',
        'pusieron una key de plugin en la app principal y no funciona',
      ],
      [
        'la llave que nos pasaron es de plugin y no sirve para la app',
        'esta clave no tiene derecho a usar esta interfaz',
        'usamos la key del core en el plugin y nos la rechaza',
      ],
      ['clave equivocada para API', 'key de plugin rechazada', 'clave de gestión inservible'],
    ],
    questions: [
      [
        'key de tipo core usada contra la api de un plugin sin derecho',
        'app key type distinto, dónde se ponen los permisos por endpoint',
      ],
      [
        'key tipo plugin llamando a la api core, sin derecho a la interface',
        'que tipo de app key necesito, core o plugin dedicado',
      ],
      [
        'tipo de key distinto al requerido, core contra plugin',
        'app_fskey no coincide en clave tipo tres',
      ],
      [
        'tipo de key incorrecto core vs plugin sin derecho al endpoint',
        'key type 3 con app_fskey de otro plugin',
      ],
      ['key tipo Main API', 'verifyType clave plugin'],
    ],
    rewordings: [
      ['Esta clave no tiene permiso para usar la interfaz'],
      ['Esta llave no tiene acceso a la interfaz solicitada'],
      ['La clave no está autorizada para esta interfaz'],
      ['La clave no tiene permiso para usar esta interfaz'],
      ['key sin derecho interfaz'],
    ],
  },
  31305: {
    complaints: [
      [
        'leer sí pero nadie publica ni sube nada, clave de solo lectura',
        'dice que con una clave de lectura no se permite esto',
        'quité lo de solo lectura en el panel y sigue sin dejar escribir',
      ],
      [
        'puedo leer todo pero al publicar dice que es solo lectura',
        'la app nomas deja ver, ni subir fotos ni mandar mensajes con esa clave',
        'solo lectura?? si yo quiero postear',
      ],
      [
        'puedo leer todo pero publicar no, dicen que la clave es de solo lectura',
        'la llave nada más deja ver, no escribir',
        'no sube archivos ni manda mensajes con esa clave de consulta',
      ],
      [
        'puedo ver todo pero la app no publica porque la llave es solo lectura',
        'clave de solo lectura, no deja subir ni mandar mensajes',
        'le quite lo de solo leer a la llave y sigue sin dejar escribir',
      ],
      ['app solo lectura', 'solo deja leer', 'clave de solo lectura'],
    ],
    questions: [
      [
        'read only key al llamar a publish o upload',
        'is_read_only desmarcado y aún rechaza rutas de escritura',
      ],
      [
        'quite read-only a la key en el panel y publish sigue rechazado',
        'app key de solo lectura en rutas de escritura',
      ],
      [
        'key read-only bloquea publish, upload y message',
        'quité solo lectura en el panel y la clave sigue igual',
      ],
      [
        'key read only rechaza publish y upload',
        'is_read_only en la app key como habilito escritura',
      ],
      ['read-only key publicar', 'key readonly upload'],
    ],
    rewordings: [
      ['La clave es de solo lectura y no permite esta petición'],
      ['La llave es de solo lectura, no puede hacer esta acción'],
      ['Clave de solo lectura: no se permite escribir'],
      ['La clave es de solo lectura y no permite esta acción'],
      ['solo lectura, sin derecho'],
    ],
  },
  31401: {
    complaints: [
      [
        'el idioma elegido no es correcto',
        'puse español y dice que la etiqueta de idioma está mal',
        'no reconoce el código de lengua',
      ],
      [
        'puse español mexico y dice que el idioma esta mal',
        'etiqueta de idioma incorrecta',
        'no reconoce mi lengua la app',
      ],
      [
        'el idioma que mando está mal escrito',
        'etiqueta de lengua incorrecta',
        'puse es-XX y no le gusta el idioma',
      ],
      [
        'elegi español y dice etiqueta de idioma incorrecta',
        'idioma mal puesto en la app',
        'no reconoce el codigo de mi lenguaje es-AR',
      ],
      ['idioma no disponible'],
    ],
    questions: [
      [
        'lang tag inválido es-ES o es_ES cuál vale',
        'X-Fresns-Client-Lang-Tag desconocido da error o cae al idioma por defecto',
      ],
      [
        'lang tag es-MX invalido o cae al idioma default',
        'X-Fresns-Client-Lang-Tag formato correcto',
      ],
      [
        'lang tag incorrecto, ¿se valida o cae al idioma por defecto?',
        'X-Fresns-Client-Lang-Tag formato',
      ],
      [
        'lang tag invalido en header que hace el server',
        'etiqueta de idioma zh vs zh-Hans formato aceptado',
      ],
      ['language tag header'],
    ],
    rewordings: [
      ['Etiqueta de idioma incorrecta'],
      ['El idioma indicado no es válido'],
      ['Código de idioma no válido'],
      ['El idioma indicado no es correcto'],
      ['etiqueta de idioma incorrecta'],
    ],
  },
  31402: {
    complaints: [
      [
        'la zona horaria está mal dice',
        'estoy en canarias y no le gusta mi huso horario',
        'me cambia la hora y avisa de zona horaria incorrecta',
      ],
      [
        'dice que mi zona horaria no es correcta, estoy en guadalajara',
        'huso horario mal',
        'viaje a tijuana y se queja del time zone',
      ],
      [
        'mi zona horaria está mal puesta',
        'huso horario incorrecto me sale en el celu',
        'la app se queja de mi franja horaria',
      ],
      [
        'huso horario incorrecto y vivo en buenos aires',
        'me marca mal la zona horaria de la cdmx',
        'no acepta el timezone de mi compu',
      ],
      ['zona horaria mal'],
    ],
    questions: [
      ['X-Fresns-Client-Timezone formato Europe/Madrid o +1', 'timezone header no válido'],
      [
        'client timezone header formato utc offset o nombre iana',
        'timezone incorrecto validacion de cabecera',
      ],
      ['Client-Timezone formato aceptado UTC offset', '¿valida el servidor el huso del header?'],
      [
        'X-Fresns-Client-Timezone valor invalido tipo UTC-3',
        'formato de zona horaria que espera el header',
      ],
      ['Client-Timezone inválida'],
    ],
    rewordings: [
      ['Zona horaria incorrecta'],
      ['La zona horaria no es correcta'],
      ['Zona horaria no válida'],
      ['La zona horaria no es correcta'],
      ['huso horario incorrecto'],
    ],
  },
  31501: {
    complaints: [
      [
        'tengo que entrar con mi cuenta para ver esto',
        'sin iniciar sesion no me deja usar nada',
        'dice que la cuenta no ha iniciado sesión y yo solo miraba de visita',
      ],
      [
        'que inicie sesion para usar esto, no tengo cuenta abierta',
        'sin entrar con mi cuenta no me deja ver nada',
        'estoy de visitante y pide login',
      ],
      [
        'no he iniciado sesión y quiero ver esto',
        'entro como visitante y me pide ingresar a mi cuenta',
        'sin loguearme no me muestra nada',
      ],
      [
        'me pide entrar con mi cuenta para ver esto',
        'no inicie sesion y no puedo usar nada',
        'sin cuenta no me deja ni mirar',
      ],
      ['pide iniciar sesión', 'no he iniciado sesión', 'no deja como invitado'],
    ],
    questions: [
      [
        'ruta no permitida a invitados sin X-Fresns-Aid',
        'aid vacío, qué endpoints puede usar un guest',
      ],
      [
        'falta header X-Fresns-Aid en ruta que no es de guests',
        'aid vacio, cuenta no logueada, plugin accountLogin',
      ],
      [
        'falta X-Fresns-Aid en ruta que no es para invitados',
        'aid vacío, requiere cuenta autenticada',
      ],
      [
        'falta header aid en ruta que no es de invitados',
        'aid vacio cuenta sin login en verifyAccessToken accountLogin',
      ],
      ['falta X-Fresns-Aid', 'endpoint prohibido a invitados'],
    ],
    rewordings: [
      ['Inicia sesión con tu cuenta para continuar'],
      ['Inicia sesión con tu cuenta para continuar'],
      ['Debes iniciar sesión con tu cuenta para continuar'],
      ['Inicia sesión con tu cuenta para continuar'],
      ['inicia sesión primero'],
    ],
  },
  31502: {
    complaints: [
      [
        'cuenta equivocada o no hay registro de ella',
        'pedí verificar por sms pero mi cuenta solo tiene correo',
        'el soporte no encuentra la cuenta con ese identificador',
      ],
      [
        'dice que mi cuenta esta mal o no hay registro de ella',
        'no me mandan el codigo porque la cuenta no trae celular ligado, cuenta erronea',
        'cuenta equivocada me pone al entrar al centro de cuentas',
      ],
      [
        'la cuenta está equivocada o no hay registro de ella',
        'el aid que me dieron no corresponde a nadie',
        'pide código al teléfono pero mi cuenta no tiene ninguno guardado',
      ],
      [
        'la cuenta esta mal o no aparece en los registros',
        'quiero el codigo por sms pero la cuenta no tiene celular guardado',
        'soporte: buscamos la cuenta por su id y no hay registro',
      ],
      ['mi cuenta no aparece', 'cuenta perdida tras migrar', 'sin teléfono que verificar'],
    ],
    questions: [
      [
        'aid que no corresponde a ninguna cuenta',
        'checkVerifyCode cuenta sin teléfono guardado, registro inexistente',
      ],
      [
        'X-Fresns-Aid que no existe en accounts',
        'checkVerifyCode cuenta sin email guardado devuelve wrong account',
      ],
      [
        'aid desconocido en verifyAccount o header',
        'checkVerifyCode sin email o phone almacenado para ese tipo',
      ],
      [
        'aid no corresponde a ninguna cuenta',
        'checkVerifyCode cuenta sin email guardado devuelve registro inexistente',
      ],
      ['aid desconocido', 'aid de otro servidor'],
    ],
    rewordings: [
      ['Cuenta errónea o registro inexistente'],
      ['Cuenta incorrecta o sin registro'],
      ['Cuenta incorrecta o sin registro'],
      ['Cuenta incorrecta o sin registro'],
      ['cuenta errónea'],
    ],
  },
  31503: {
    complaints: [
      [
        'se ha perdido el inicio de sesión, que entre otra vez',
        'no encuentra mi token y me echa',
        'la app se ha olvidado de mi sesión, token vacío',
      ],
      [
        'se perdio mi sesion, que entre otra vez',
        'no trae token la app, perdio el login',
        'se borro el login guardado del cel',
      ],
      [
        'se perdió mi token de inicio, hay que entrar otra vez',
        'no quedó guardada la sesión y pide volver a loguearse',
        'el token de acceso vino vacio',
      ],
      [
        'se perdio mi sesion y tengo que volver a loguearme',
        'la app perdio el token de login de la nada',
        'no encuentra la ficha de acceso, entrar otra vez',
      ],
      ['perdió el acceso guardado'],
    ],
    questions: [
      ['mando aid sin aid-token qué pasa', 'token vacío en cabecera, sesión perdida'],
      ['token vacio con aid presente, login token lost', 'que pasa si mando aid sin el aid-token'],
      ['token ausente junto al aid, qué responde', 'aid sin aid-token, token en blanco'],
      ['aid enviado sin su token que codigo toca', 'token vacio perdido volver a login'],
      ['aid sin aid-token'],
    ],
    rewordings: [
      ['Se perdió tu sesión, vuelve a entrar'],
      ['Se perdió tu sesión, vuelve a entrar'],
      ['Se perdió tu sesión, ingresa de nuevo'],
      ['Se perdió tu sesión, vuelve a ingresar'],
      ['token de acceso perdido'],
    ],
  },
  31504: {
    complaints: [
      [
        'la sesión ha caducado y tengo que volver a meter la clave',
        'me expulsa cada pocos dias porque la sesion vence',
        'ayer entraba y hoy dice que mi acceso ya no está vigente',
      ],
      [
        'ya caduco mi sesion y me saco',
        'llevaba semanas sin abrir la app y la sesion ya no vale',
        'sesion vencida otra vez, que flojera volver a entrar',
      ],
      [
        'mi sesión venció y me sacó de la app',
        'expiró el ingreso, toca iniciar sesion otra vez',
        'estuve semanas sin abrirla y ya no vale mi login',
      ],
      [
        'se me vencio la sesion despues de unos dias',
        'sesion caducada hay que loguearse de nuevo',
        'cada mes me saca porque el acceso ya no es valido',
      ],
      ['sesión caducada', 'expiró mi sesión', 'sesión vencida'],
    ],
    questions: [
      [
        'expired_at del token de sesión pasado, quién pone la caducidad',
        'session token vencido con plugin de login expiredTime',
      ],
      [
        'session token con expired_at pasado, plugin puso expiredTime',
        'token de inicio de sesion caducado, como renovarlo',
      ],
      [
        'expired_at del token en el pasado',
        '¿cuánto dura el token de sesión creado por plugin con expiredTime?',
      ],
      [
        'expired_at del session token en el pasado',
        'plugin paso expiredTime y el token de sesion ya no vale',
      ],
      ['token expirado expiredTime', 'caducidad del token plugin'],
    ],
    rewordings: [
      ['Tu sesión ya no es válida, inicia sesión de nuevo'],
      ['Tu sesión venció, inicia sesión otra vez'],
      ['Tu sesión ha caducado, vuelve a iniciarla'],
      ['Tu sesión venció, inicia sesión nuevamente'],
      ['token ya no válido'],
    ],
  },
  31505: {
    complaints: [
      [
        'el token de la cuenta no es correcto, antes de elegir perfil',
        'al entrar en el centro de cuenta no reconoce mi acceso de cuenta',
        'cambié la contraseña y la credencial de la cuenta ya no existe',
      ],
      [
        'el token de mi cuenta no es el bueno',
        'me sacaron de la cuenta, credencial de cuenta incorrecta',
        'el soporte dice que el token de la cuenta ya no existe',
      ],
      [
        'el token de la cuenta no es correcto',
        'me cerraron la cuenta abierta en otro equipo y el token ya no existe',
        'no reconoce mi sesión de cuenta aunque sí existo',
      ],
      [
        'la llave de sesion de mi cuenta esta mal o no existe',
        'token de la cuenta invalido al entrar a mi centro de cuenta',
        'abri mi cuenta y dice que el acceso de la cuenta no coincide',
      ],
      ['cuenta desconectada', 'sesión de cuenta inválida', 'cerró sesión mi cuenta'],
    ],
    questions: [
      [
        'X-Fresns-Aid-Token incorrecto en user/auth-token',
        'account token no existe en session_tokens',
      ],
      [
        'aid-token no encontrado en session_tokens sin uid',
        'account token incorrecto al pedir user auth-token',
      ],
      ['X-Fresns-Aid-Token no está en session_tokens', 'account token inválido en user/auth-token'],
      ['aid-token incorrecto sin fila en session_tokens', 'account token malo en user auth-token'],
      ['aid-token incorrecto', 'token de cuenta inválido'],
    ],
    rewordings: [
      ['El token de acceso de la cuenta es incorrecto'],
      ['El token de la cuenta es incorrecto o no existe'],
      ['La sesión de la cuenta no es válida'],
      ['El token de la cuenta es incorrecto o no existe'],
      ['token de cuenta incorrecto'],
    ],
  },
  31506: {
    complaints: [
      [
        'puse bien la contraseña y el paso final del login no encuentra el token',
        'vuelvo de la ventana de acceso y el login token no es correcto',
        'actualicé la app a mitad del login y no reconoce el token de acceso',
      ],
      [
        'al regresar del login dice que el token no existe, entra de nuevo',
        'entre por la ventanita de login y a la vuelta falla',
        'el pase temporal del login no lo encuentra',
      ],
      [
        'vuelvo del login y dice que el token de ingreso no existe',
        'se actualizó la app a medio inicio de sesión y falló el pase',
        'la cookie del logintoken estaba vacía al escoger usuario',
      ],
      [
        'volvi del navegador despues de loguearme y la app no encuentra el login',
        'actualice la app a media entrada y no reconoce el ingreso',
        'el pase temporal para entrar no existe, hay que repetir',
      ],
      ['login no se completa', 'enlace de acceso inválido', 'entrar no termina nunca'],
    ],
    questions: [
      [
        'account/auth-token no encuentra el loginToken con esa version',
        'loginToken incorrecto, cabeceras de app id y plataforma distintas',
      ],
      [
        'canjear loginToken en account auth-token falla, cambio la version del cliente',
        'cookie del login token vacia en user-auth del account center',
      ],
      [
        'loginToken no encontrado con mismo app id plataforma y versión',
        'account/auth-token POST loginToken incorrecto',
      ],
      [
        'loginToken no encontrado en account/auth-token',
        'login token correcto pero cambio el header de version',
      ],
      ['loginToken inválido', 'auth-token con otra versión'],
    ],
    rewordings: [
      ['El token de inicio no existe o es incorrecto, entra otra vez'],
      ['El token de inicio no existe, vuelve a iniciar sesión'],
      ['El pase de acceso no existe o es erróneo, entra de nuevo'],
      ['El token de ingreso no es correcto, inicia sesión otra vez'],
      ['token de login incorrecto'],
    ],
  },
  31507: {
    complaints: [
      [
        'tardé mas de cinco minutos en acabar el login y ha vencido',
        'refresco la página al entrar y me dice que el login ha caducado',
        'me quedé parada en la pantalla de acceso y se pasó el tiempo',
      ],
      [
        'me tarde mucho en volver del login y ya habia expirado',
        'le di dos veces a entrar y la segunda dice que ya vencio',
        'el pase de login caduco en cinco minutos',
      ],
      [
        'tardé más de cinco minutos en terminar el login y caducó',
        'el pase de ingreso ya venció o ya lo habia usado',
        'me demoré en la ventana de acceso y tuve que repetir todo',
      ],
      [
        'tarde mas de cinco minutos en volver y no me dejo entrar',
        'el pase de entrada ya fue usado o vencio',
        'use dos veces el mismo login y dice caducado',
      ],
      ['tardé en elegir usuario', 'cinco minutos y caducó', 'login lento, caducado'],
    ],
    questions: [
      ['loginToken usado dos veces devuelve caducado', 'cuánto dura el loginToken antes del canje'],
      [
        'loginToken reusado responde expirado aunque sea nuevo',
        'cuanto dura el login token de un solo uso antes de canjearlo',
      ],
      ['canjear el mismo loginToken dos veces', 'loginToken de un solo uso, vida de cinco minutos'],
      [
        'loginToken canjeado dos veces responde vencido',
        'cuanto dura el login token de un solo uso',
      ],
      ['loginToken caducado', 'auth-token llamado dos veces'],
    ],
    rewordings: [
      ['El token de inicio ha caducado, repite el acceso'],
      ['El token de inicio ya expiró, entra de nuevo'],
      ['El pase de acceso venció, comienza el ingreso otra vez'],
      ['El pase de ingreso expiró, vuelve a iniciar sesión'],
      ['token de login caducado'],
    ],
  },
  31508: {
    complaints: [
      [
        'me pide elegir entre mis perfiles al entrar',
        'tengo dos usuarios en la misma cuenta y no pasa sin escoger uno',
        'al iniciar sale que hay varios usuarios, cual cojo',
      ],
      [
        'tengo varios perfiles en mi cuenta y pide escoger uno',
        'con cual usuario quiero entrar?, me pregunta',
        'que elija usuario antes de seguir',
      ],
      [
        'tengo varios perfiles en la misma cuenta y me pide elegir uno',
        '¿con cuál usuario quieres entrar?, no avanza',
        'seleccionar perfil después de loguearme',
      ],
      [
        'tengo varios perfiles en la misma cuenta y me hace elegir uno',
        'con cual usuario quiere entrar',
        'al entrar sale lista de usuarios para escoger',
      ],
      ['tengo varios usuarios', 'elegir perfil al entrar', 'qué usuario escojo'],
    ],
    questions: [
      [
        'checkLoginToken devuelve varios usuarios, mostrar selector',
        'cuenta sin ningún usuario también cae en elegir usuario?',
      ],
      [
        'checkLoginToken cuenta con mas de un user, mostrar selector',
        'cuenta sin ningun usuario tambien pide seleccionar, es normal?',
      ],
      [
        'checkLoginToken cuenta con varios usuarios, paso intermedio',
        'cuenta sin ningún user también pide elegir',
      ],
      [
        'checkLoginToken cuenta con multiples users pide seleccion',
        'cuenta sin ningun usuario tambien manda a selector?',
      ],
      ['login cuenta multiusuario', 'check-login-token sin uid'],
    ],
    rewordings: [
      ['Tu cuenta tiene varios usuarios, selecciona uno'],
      ['Tu cuenta tiene varios usuarios, elige uno'],
      ['Esta cuenta tiene varios usuarios, elige uno'],
      ['Esta cuenta tiene varios usuarios, elige con cuál entrar'],
      ['selecciona un usuario'],
    ],
  },
  31601: {
    complaints: [
      [
        'la cuenta está dentro pero no hay ningun usuario seleccionado',
        'no he elegido perfil y por eso no me deja usarlo',
        'no veo los seguidores en común, dice usuario sin sesión',
      ],
      [
        'la cuenta si entro pero falta escoger perfil, dice sin usuario',
        'no hay usuario activo, no puedo ver seguidores en comun',
        'ya estoy logueado en la cuenta y aun asi dice que el usuario no',
      ],
      [
        'entré con la cuenta pero no escogí perfil y no me deja',
        'usuario sin sesión, uid vacío',
        'no aparece quienes sigo en común porque falta mi usuario',
      ],
      [
        'entre con la cuenta pero falta elegir perfil de usuario',
        'no hay usuario activo asi que no veo los seguidores en comun',
        'usuario sin sesion aunque la cuenta si esta adentro',
      ],
      ['usuario sin sesión', 'falta entrar con usuario', 'cuenta sí, usuario no'],
    ],
    questions: [
      ['X-Fresns-Uid vacío con aid presente', 'followers-you-follow lista vacía porque falta uid'],
      [
        'aid presente pero sin X-Fresns-Uid en ruta privada',
        'uid vacio, followers-you-follow lista vacia con aviso',
      ],
      [
        'aid presente pero X-Fresns-Uid ausente',
        'followers-you-follow warning uid vacío en message',
      ],
      [
        'uid vacio con aid presente en headers',
        'followers-you-follow sin uid devuelve lista vacia con corchetes',
      ],
      ['falta X-Fresns-Uid', 'solo aid, sin uid'],
    ],
    rewordings: [
      ['Ningún usuario conectado, elige tu perfil primero'],
      ['No has entrado con un usuario, no se puede usar'],
      ['Ningún usuario ha ingresado, elige tu perfil'],
      ['Debes entrar con un usuario para usar esta función'],
      ['usuario no conectado'],
    ],
  },
  31602: {
    complaints: [
      [
        'busco el perfil de una amiga y dice que ese usuario no existe',
        'el enlace al perfil lleva a usuario erróneo',
        'quise escribirme un mensaje a mi misma y pone usuario no encontrado',
      ],
      [
        'busco el perfil de mi compa y dice usuario equivocado',
        'abri un link a un perfil que ya no existe',
        'ese usuario no sale, nombre mal escrito o ni existe',
      ],
      [
        'busco un perfil y no existe ese usuario',
        'quise escribirme a alguien y no encuentra la persona',
        'ese nombre de usuario está mal o lo borraron',
      ],
      [
        'busco el perfil de una amiga y dice usuario equivocado o inexistente',
        'ese usuario no aparece por ningun lado',
        'puse su arroba y no hay nadie registrado asi',
      ],
      ['usuario no existe', 'perfil no encontrado', 'no encuentro ese usuario'],
    ],
    questions: [
      [
        'uidOrUsername en el path sin resultado',
        'user/detail de usuario borrado responde registro inexistente',
      ],
      [
        'uidOrUsername en el path no coincide con ningun user',
        'user detail de usuario eliminado responde wrong user',
      ],
      ['uidOrUsername no encontrado en la ruta', 'createUserToken con uid de otra cuenta'],
      ['uidOrUsername de la ruta no encuentra fila', 'user/detail usuario eliminado wrong user'],
      ['uidOrUsername no existe', 'uid inexistente'],
    ],
    rewordings: [
      ['Usuario erróneo o inexistente'],
      ['Ese usuario no existe o está mal escrito'],
      ['Usuario equivocado o inexistente'],
      ['El usuario no es correcto o no está registrado'],
      ['usuario erróneo'],
    ],
  },
  31603: {
    complaints: [
      [
        'el token de usuario está mal y cada pantalla falla',
        'cambié de perfil y ahora no acepta la sesión de este usuario',
        'la cuenta vale pero la credencial del usuario no la reconoce',
      ],
      [
        'el token de mi perfil ya no sirve, cambie de usuario y trono',
        'cada que cambio de perfil dice credencial de usuario incorrecta',
        'token de usuario no encontrado, me regresa al inicio',
      ],
      [
        'el token de mi perfil ya no coincide',
        'cambié de usuario y la sesión de ese perfil no vale',
        'la credencial de usuario no es correcta, la cuenta sí',
      ],
      [
        'el acceso del usuario no coincide, mi perfil se cerro solo',
        'token del usuario invalido cuando cambio de perfil',
        'cambie de usuario y la llave de ese perfil no sirve',
      ],
      ['me cerró la sesión', 'sesión inválida', 'me desloguea solo'],
    ],
    questions: [
      [
        'X-Fresns-Uid-Token no coincide con uid',
        'user token incorrecto aunque el aid parezca bien',
      ],
      [
        'uid-token no coincide con aid y uid en session_tokens',
        'user token incorrecto cuando el aid es de otra cuenta',
      ],
      ['X-Fresns-Uid-Token no concuerda con aid y uid', 'user token inexistente en session_tokens'],
      [
        'uid-token no existe en session_tokens para ese aid y uid',
        'user token incorrecto mandando aid equivocado',
      ],
      ['uid-token incorrecto', 'token inválido'],
    ],
    rewordings: [
      ['El token del usuario es incorrecto o no existe'],
      ['El token del usuario es incorrecto o no existe'],
      ['La sesión de este usuario no es válida'],
      ['El token del usuario es incorrecto o no existe'],
      ['token de usuario incorrecto'],
    ],
  },
  31604: {
    complaints: [
      [
        'me pide un pin para entrar en mi usuario',
        'tengo puesto pin y no me sale donde escribirlo',
        'dice que el perfil lleva pin, que lo meta para acceder',
      ],
      [
        'mi perfil tiene pin y me lo pide para entrar',
        'falta poner el pin antes de pasar',
        'no me acordaba que le puse pin al usuario y ahora lo pide',
      ],
      [
        'me pide un pin para entrar a mi usuario',
        'puse PIN al perfil y ahora hay que teclearlo al ingresar',
        'no sigue el login hasta meter el pin',
      ],
      [
        'me pide un pin para entrar a mi perfil',
        'este usuario tiene pin hay que ponerlo',
        'entro y sale teclado de pin antes de todo',
      ],
      ['me pide PIN', 'PIN al iniciar sesión', 'usuario protegido con PIN'],
    ],
    questions: [
      [
        'updateLoginToken sin pin cuando el usuario lo tiene',
        'flujo de login: usuario con PIN, pedirlo antes',
      ],
      [
        'checkLoginToken unico user con pin, mostrar teclado de pin',
        'updateLoginToken sin pin para usuario protegido',
      ],
      [
        'updateLoginToken sin pin para user protegido',
        'usuario único con pin, login requiere paso extra',
      ],
      [
        'updateLoginToken sin pin en usuario con pin configurado',
        'pin requerido al elegir user en login',
      ],
      ['user-auth pin vacío', 'login requiere pin'],
    ],
    rewordings: [
      ['Este usuario tiene PIN, introdúcelo para entrar'],
      ['Este usuario tiene PIN, escríbelo para entrar'],
      ['Este usuario tiene PIN, introdúcelo para entrar'],
      ['Este usuario tiene PIN, ingrésalo para entrar'],
      ['introduce el PIN'],
    ],
  },
  31701: {
    complaints: [
      [
        'no sabe qué móvil uso, sin información del dispositivo',
        'la app no manda los datos del móvil y no arranca',
        'datos del aparato vacíos dice la pantalla',
      ],
      [
        'no hay datos del dispositivo, dice',
        'mi cel no manda su info y la app falla',
        'informacion del aparato vacia',
      ],
      [
        'no hay datos de mi dispositivo',
        'información del equipo vacía',
        'la app no manda nada del teléfono',
      ],
      [
        'no detecta la informacion de mi aparato',
        'datos del dispositivo vacios',
        'dice que no sabe que telefono uso',
      ],
      ['sin datos del dispositivo'],
    ],
    questions: [
      ['device info header vacío', 'X-Fresns-Client-Device-Info obligatorio?'],
      ['X-Fresns-Client-Device-Info vacio que error da', 'deviceInfo no disponible en el header'],
      ['X-Fresns-Client-Device-Info vacío', 'header de dispositivo ausente, qué código sale'],
      ['device info vacio en el header', 'X-Fresns-Client-Device-Info sin mandar que pasa'],
      ['falta header Device-Info'],
    ],
    rewordings: [
      ['No hay información del dispositivo'],
      ['No hay información del dispositivo'],
      ['Falta la información del dispositivo'],
      ['No hay información del dispositivo'],
      ['dispositivo sin información'],
    ],
  },
  31702: {
    complaints: [
      [
        'los datos del dispositivo tienen mal formato',
        'en el movil chino de mi padre dice formato del aparato incorrecto',
        'informacion del terminal mal escrita',
      ],
      [
        'la info de mi telefono viene en mal formato',
        'formato raro de datos del equipo',
        'que el dispositivo manda mal sus datos',
      ],
      [
        'los datos de mi aparato están en mal formato',
        'formato raro de la info del celular',
        'dice que la descripción del dispositivo no se entiende',
      ],
      [
        'la info del celu llega en mal formato',
        'formato del dispositivo incorrecto dice el cartel',
        'los datos del equipo vienen mal escritos',
      ],
      ['datos del dispositivo corruptos'],
    ],
    questions: [
      [
        'formato de device info json base64 cómo codificarlo',
        'device info malformado no decodifica',
      ],
      [
        'device info json mal codificado, formato incorrecto',
        'como se arma deviceInfo urlencode json',
      ],
      ['device info json mal codificado', 'cómo se estructura el json del header del dispositivo'],
      ['device info no es json urlencoded valido', 'como codifico el device info, formato erroneo'],
      ['Device-Info JSON malformado'],
    ],
    rewordings: [
      ['Formato incorrecto de los datos del dispositivo'],
      ['La información del dispositivo tiene mal formato'],
      ['La información del dispositivo tiene un formato incorrecto'],
      ['La información del dispositivo tiene un formato inválido'],
      ['formato de dispositivo incorrecto'],
    ],
  },
  31703: {
    complaints: [
      [
        'falta la ip en los datos del dispositivo',
        'con la vpn dice que el movil no informa de su ip',
        'no llega la dirección ip del terminal',
      ],
      [
        'le falta la ip a los datos de mi celular',
        'sin direccion de red en la info del equipo',
        'con vpn dice que no trae ip el aparato',
      ],
      [
        'falta la ip en los datos del aparato',
        'no aparece la dirección IP de mi teléfono',
        'mi tablet no envía su ip',
      ],
      [
        'falta la ip en los datos del aparato',
        'no manda la direccion ip de mi telefono',
        'el equipo no informa su ip',
      ],
      ['dispositivo sin IP'],
    ],
    questions: [
      ['networkIpv4 ausente en device info', 'device info sin ninguna IP ni v4 ni v6'],
      [
        'networkIpv4 y networkIpv6 faltan en device info',
        'ip del dispositivo ausente en la cabecera, obligatoria?',
      ],
      ['networkIpv4 y networkIpv6 faltan en device info', 'device info sin direccion de red'],
      [
        'device info sin networkIpv4 ni networkIpv6',
        'hay que poner ip en device info obligatoriamente?',
      ],
      ['Device-Info sin ipv4/ipv6'],
    ],
    rewordings: [
      ['Los datos del dispositivo no incluyen la IP'],
      ['Falta la IP en los datos del dispositivo'],
      ['Los datos del dispositivo no incluyen la IP'],
      ['La información del dispositivo no incluye la IP'],
      ['falta IP del dispositivo'],
    ],
  },
} as const satisfies DescribedMeanings
