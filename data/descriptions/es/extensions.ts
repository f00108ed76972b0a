import type { DescribedMeanings } from '../types'

export const extensions = {
  32100: {
    complaints: [
      [
        'no llega el código porque no hay servicio de correo configurado',
        'el buscador no funciona, dice que no hay proveedor puesto',
        'subir fotos no va, falta configurar el servicio',
      ],
      [
        'no llega el sms porque no hay proveedor configurado',
        'el buscador dice que no han puesto ningun servicio',
        'nadie configuro quien manda los correos',
      ],
      [
        'no llega el codigo porque no hay servicio de correo puesto',
        'la búsqueda no sirve, no tienen proveedor configurado',
        'nadie puede subir fotos, falta configurar el almacenamiento',
      ],
      [
        'no llega el codigo porque no hay proveedor de sms configurado',
        'el buscador no anda, falta poner un servicio',
        'nadie puso el proveedor en el panel',
      ],
      ['el buscador no funciona', 'no llega el código', 'no mandan el SMS'],
    ],
    questions: [
      [
        'cmd-word no permitida en la api, proveedor sin configurar',
        'send_sms_service vacío en sendCode',
      ],
      [
        'common cmd-word fskey fuera de la lista permitida',
        'search sin plugin de busqueda asignado, sendCode sin servicio de email',
      ],
      [
        'cmd-word no permitido en la lista de common/cmd-word',
        'send_sms_service sin plugin asignado, sendCode falla',
      ],
      [
        'cmd-word no esta en la lista permitida del api',
        'sin plugin de busqueda configurado en search',
      ],
      ['send_sms_service sin plugin', 'servicio de búsqueda vacío'],
    ],
    rewordings: [
      ['No hay ningún proveedor de servicio configurado'],
      ['No hay ningún proveedor de servicio configurado'],
      ['No hay ningún proveedor de servicio configurado'],
      ['No hay proveedor de servicio configurado'],
      ['sin proveedor configurado'],
    ],
  },
  32101: {
    complaints: [
      [
        'el editor que uso ya no existe como plugin',
        'abro un borrador con el editor especial y dice que el proveedor no existe',
        'desinstalamos una extensión y ahora no la encuentra',
      ],
      [
        'quise abrir otro editor y dice que ese proveedor no existe',
        'el plugin que pide la app no esta instalado',
        'servicio inexistente al crear el borrador',
      ],
      [
        'el plugin del editor no existe',
        'ese complemento no está instalado',
        'elegí un editor y dice que el proveedor no se encuentra',
      ],
      [
        'elijo el editor y dice que ese proveedor no existe',
        'el complemento ya no esta instalado',
        'borraron el plugin con que escribia mis borradores',
      ],
      ['plugin no instalado', 'editor externo desaparecido', 'editor no existe'],
    ],
    questions: [
      [
        'editorFskey de una app sin uso de editor',
        'fskey desconocido en createDraft, plugin inexistente',
      ],
      [
        'editorFskey de una app sin uso editor, provider not exist',
        'fskey de callback que no esta en la tabla apps',
      ],
      ['editorFskey sin fila en apps', 'app instalada pero sin uso de editor, fskey rechazado'],
      ['editorFskey sin fila en apps', 'fskey inexistente en callback content'],
      ['editorFskey inexistente', 'fskey desconocido'],
    ],
    rewordings: [
      ['El proveedor de servicio no existe'],
      ['El proveedor de servicio no existe'],
      ['El proveedor de servicio no existe'],
      ['El proveedor de servicio no existe'],
      ['proveedor no existe'],
    ],
  },
  32102: {
    complaints: [
      [
        'no se suben fotos, el plugin de almacenamiento está apagado',
        'dice que el proveedor no está activado',
        'alguien desactivó la extension del editor y no puedo escribir',
      ],
      [
        'el plugin de almacenamiento esta apagado, no sube fotos',
        'el servicio si esta pero sin habilitar',
        'que el admin active el proveedor pa poder subir',
      ],
      [
        'el plugin de almacenamiento está apagado y no suben las imagenes',
        'desactivaron el complemento que guarda archivos',
        'el servicio existe pero nadie lo encendió',
      ],
      [
        'no puedo subir fotos porque apagaron el plugin de almacenamiento',
        'el proveedor esta instalado pero sin activar',
        'servicio desactivado al adjuntar archivo',
      ],
      ['no puedo subir nada', 'plugin apagado', 'servicio no activado'],
    ],
    questions: [
      ['upload con plugin de storage deshabilitado', 'app detrás de editorFskey desactivada'],
      [
        'upload falla, storage plugin desactivado o no elegido',
        'app detras del editorFskey apagada en el panel',
      ],
      [
        'storage plugin is_enabled off en upload-token',
        '¿por qué quick publish con imagen dice servicio inactivo?',
      ],
      [
        'storage service plugin is_enabled apagado en upload-token',
        'activar app del editor deshabilitada',
      ],
      ['plugin storage deshabilitado', 'image_service desactivado'],
    ],
    rewordings: [
      ['El proveedor de servicio no está activado'],
      ['El proveedor de servicio está apagado'],
      ['El proveedor de servicio está desactivado'],
      ['El proveedor de servicio está desactivado'],
      ['proveedor no habilitado'],
    ],
  },
  32103: {
    complaints: [
      [
        'la configuración del proveedor está vacía',
        'falta rellenar los ajustes del servicio externo, parametros en blanco',
        'el servicio está puesto pero sin datos de configuración',
      ],
      [
        'la configuracion del servicio esta en blanco',
        'no llenaron los datos del proveedor',
        'al plugin le faltan sus parametros',
      ],
      [
        'los parámetros del servicio están en blanco',
        'falta llenar la configuración del proveedor',
        'el administrador dejó vacíos los ajustes del servicio',
      ],
      [
        'el admin dejo en blanco los parametros del proveedor',
        'faltan llenar las opciones del servicio',
        'configuracion del proveedor vacia',
      ],
      ['plugin sin ajustes'],
    ],
    questions: [
      [
        'parámetros de config del proveedor vacíos quién lo lanza',
        'provider config empty plugin propio',
      ],
      [
        'config params del service provider vacios',
        'parametros del proveedor sin capturar, core lo regresa?',
      ],
      [
        'config del proveedor con valores vacíos',
        'parámetros de configuracion del plugin sin rellenar',
      ],
      [
        'parametros de config del provider vacios',
        'secret id vacio en settings del service provider',
      ],
      ['proveedor config vacía'],
    ],
    rewordings: [
      ['Los parámetros de configuración del proveedor están vacíos'],
      ['La configuración del proveedor está vacía'],
      ['La configuración del proveedor está vacía'],
      ['Faltan parámetros de configuración del proveedor'],
      ['parámetros del proveedor vacíos'],
    ],
  },
  32104: {
    complaints: [
      [
        'este almacenamiento no admite subidas s3',
        'quiero subir por s3 y el proveedor no lo soporta',
        'la nube que usamos no vale para s3',
      ],
      [
        'el almacenamiento no acepta subidas tipo s3',
        'no soporta s3 dice al subir',
        'subir directo a la nube no se puede con este proveedor',
      ],
      [
        'no admite subida por S3',
        'el almacenamiento que tienen no es compatible con s3',
        'quiero subir tipo amazon y no lo soporta',
      ],
      [
        'mi nube no acepta subida tipo s3',
        'el almacenamiento dice que no soporta s3',
        'intentamos con s3 y el proveedor no puede',
      ],
      ['subida directa no soportada'],
    ],
    questions: [
      [
        'storage plugin sin soporte S3 para upload directo',
        'compatibilidad S3 del proveedor de ficheros',
      ],
      ['storage provider sin s3 presigned upload', 's3 no soportado por el plugin de storage'],
      ['proveedor de storage sin soporte S3', 'subida directa S3 no disponible'],
      ['provider sin soporte de s3 presigned upload', 'bucket no compatible con api s3'],
      ['S3 upload directo storage'],
    ],
    rewordings: [
      ['El proveedor de almacenamiento no admite subidas S3'],
      ['Este almacenamiento no admite subidas S3'],
      ['Este almacenamiento no permite subidas S3'],
      ['El proveedor de almacenamiento no admite subidas S3'],
      ['S3 no compatible'],
    ],
  },
  32105: {
    complaints: [
      [
        'publicar con foto no va pero sin foto sí, algo del almacenamiento',
        'pone que temporalmente no se pueden subir archivos y ya van tres dias',
        'hay un problema de configuración del almacén de imágenes',
      ],
      [
        'publicar rapido con foto falla pero sin foto si sale',
        'dice que por ahora no se pueden subir archivos, config de almacenamiento mal',
        "lleva dias 'temporalmente' sin dejar subir imagenes al publicar",
      ],
      [
        'publico con foto y falla por el almacenamiento, sin foto sí sale',
        'por ahora no se pueden cargar imágenes, lleva días así',
        'error en la config del storage al mandar un post rápido con imagen',
      ],
      [
        'publicacion rapida con foto falla por el storage, sin foto si sale',
        'por ahora no se pueden subir archivos dice hace semanas',
        'almacenamiento mal configurado no sube la imagen del post',
      ],
      ['publicar con imagen falla', 'post con foto error', 'al publicar falla foto'],
    ],
    questions: [
      [
        'quick publish con imagen, bucket o endpoint sin rellenar',
        'configuración de storage incompleta, no se puede subir temporalmente',
      ],
      [
        'quick publish con image y bucket o endpoint incompletos',
        'storage config incompleta excepcion al publicar imagen',
      ],
      [
        'quick publish imagen bucket o endpoint incompletos',
        'storage image keys vacías, disco no local',
      ],
      [
        'quick publish con imagen y storage incompleto bucket endpoint',
        'config de almacenamiento anormal temporalmente sin upload',
      ],
      ['bucket de imágenes vacío', 'storage imágenes mal configurado'],
    ],
    rewordings: [
      ['Almacenamiento mal configurado, de momento no se pueden subir archivos'],
      ['Almacenamiento mal configurado, por ahora no se puede subir'],
      ['El almacenamiento tiene un problema de configuración, no se pueden subir archivos'],
      ['El almacenamiento está mal configurado, por ahora no puedes subir archivos'],
      ['error configuración almacenamiento'],
    ],
  },
  32201: {
    complaints: [
      [
        'intento poner una nota a alguien que no sigo y no hay registro',
        'id erróneo, lo que quería marcar no aparece',
        'el contenido del enlace no se encuentra, registro inexistente',
      ],
      [
        'ese id no existe, le di like a algo que no encuentra',
        'quise ponerle nota a alguien que ya no sigo y dice sin registro',
        'no halla la cosa que le pedi',
      ],
      [
        'quise ponerle nota a alguien que no sigo y no hay registro',
        'le doy like y contesta que el id está mal',
        'lo que intento marcar ya no aparece',
      ],
      [
        'quise marcar algo y me dice que el id esta mal',
        'la nota sobre alguien que ya no sigo no se guarda',
        'no se encontro el registro',
      ],
      ['ese ID no existe', 'like falla, no existe', 'nota de usuario falla'],
    ],
    questions: [
      ['mark target no encontrado por fsid', 'nota de seguimiento sin fila de follow previa'],
      [
        'mark target no encontrado, id erroneo',
        'mark note sin registro de follow, usageFsid invalido en upload',
      ],
      ['mark target no encontrado, id erróneo', 'usageFsid inexistente al subir archivo'],
      ['mark target no existe fsid erroneo', 'usageFsid inexistente al subir archivo'],
      ['fsid no existe mark', 'usageFsid inexistente'],
    ],
    rewordings: [
      ['ID incorrecto o registro no encontrado'],
      ['ID equivocado o no hay registro'],
      ['Identificador erróneo o registro inexistente'],
      ['ID incorrecto o registro inexistente'],
      ['ID incorrecto'],
    ],
  },
  32202: {
    complaints: [
      [
        'datos anómalos, no se pudo consultar',
        'dice que hay datos duplicados',
        'la consulta falla por un dato repetido raro',
      ],
      [
        'datos anormales, sale repetido o no se encuentra',
        'hay duplicado en la base segun dice',
        'consulta fallida por datos raros',
      ],
      [
        'datos anómalos, repetidos o no se pudo consultar',
        'me sale que hay información duplicada',
        'consulta fallida por registro doble',
      ],
      [
        'los datos estan raros o repetidos dice',
        'aparecio duplicado y no se pudo consultar',
        'dato anormal no lo encuentra o hay dos iguales',
      ],
      ['dato repetido'],
    ],
    questions: [
      [
        'fallo de query o registro duplicado, código reservado?',
        'datos anormales duplicados en base de datos',
      ],
      ['abnormal data duplicada al consultar', 'registro doble o query fallido, que codigo es'],
      ['datos duplicados o query fallida, qué tabla', 'anomalía de datos, fila repetida'],
      ['query fallida o registros duplicados en tabla', 'duplicate row anomalia de datos'],
      ['registro duplicado o ilegible'],
    ],
    rewordings: [
      ['Datos anómalos: consulta fallida o datos duplicados'],
      ['Datos anormales: consulta fallida o duplicada'],
      ['Datos anómalos: repetidos o imposibles de consultar'],
      ['Datos anómalos: la consulta falló o hay duplicados'],
      ['datos anómalos'],
    ],
  },
  32203: {
    complaints: [
      [
        'vuelvo del plugin y el registro ya está vencido',
        'dejé la ventana de acceso abierta media hora y lo guardado caducó',
        'el resultado del plugin pasó de tiempo, prueba otra vez dice',
      ],
      [
        'se vencio el registro por tardarme eligiendo usuario',
        'pasaron mas de veinte minutos y ya no es valido',
        'el regreso del plugin ya habia caducado',
      ],
      [
        'dejé la pantalla de ingreso abierta media hora y el registro caducó',
        'el registro ya expiró, intentar de nuevo no ayuda',
        'volví tarde de la página del plugin y lo guardado había vencido',
      ],
      [
        'deje la ventana de login media hora y el registro vencio',
        'volvi tarde del plugin y ya no servia lo que hice',
        'registro caducado pruebe de nuevo',
      ],
      ['tardé mucho en entrar', 'pasaron veinte minutos', 'acceso viejo ya inválido'],
    ],
    questions: [
      [
        'getCallbackContent superado el timeout',
        'updateLoginToken con registro de más de veinte minutos',
      ],
      [
        'getCallbackContent pasado el timeout en minutos',
        'updateLoginToken registro muy viejo, record expired',
      ],
      ['getCallbackContent timeout superado', 'updateLoginToken registro de más de veinte minutos'],
      [
        'updateLoginToken con registro de mas de veinte minutos',
        'getCallbackContent timeout contenido viejo',
      ],
      ['callback timeout caducado', 'user-auth 20 minutos'],
    ],
    rewordings: [
      ['El registro ha vencido y no es válido, inténtalo de nuevo'],
      ['El registro venció, vuelve a intentarlo'],
      ['El registro caducó, hazlo otra vez'],
      ['El registro venció, prueba de nuevo'],
      ['registro expirado, reintenta'],
    ],
  },
  32204: {
    complaints: [
      [
        'este registro ya se usó, que lo intente otra vez',
        'di atrás en el navegador y el acceso ya estaba gastado',
        'el callback ya fue leído y no deja repetir',
      ],
      [
        'ese registro ya lo use, que pruebe de nuevo',
        'el login ya tiene usuario puesto y no deja ponerlo otra vez',
        'ya se consumio, intenta de nuevo dice',
      ],
      [
        'ese registro ya fue usado, vuelva a intentar',
        'le di dos veces atrás y dice que ya se ocupó',
        'ya había elegido usuario con ese inicio de sesión',
      ],
      [
        'ese resultado ya se uso, reintente dice',
        'le di dos veces al regresar del plugin y me dijo ya utilizado',
        'ya estaba usado el ingreso, toca empezar otra vez',
      ],
      ['enlace ya usado', 'acceso ya utilizado', 'ya gastado, reintenta'],
    ],
    questions: [
      [
        'callback markAsUsed leído dos veces',
        'loginToken que ya tiene usuario asignado, registro consumido',
      ],
      [
        'callback leido con markAsUsed y ahora sale usado',
        'updateLoginToken segunda llamada con usuario ya asignado',
      ],
      [
        'callback leído con markAsUsed no se puede releer',
        'loginToken ya tiene user asignado en updateLoginToken',
      ],
      [
        'callback content markAsUsed leido dos veces',
        'updateLoginToken loginToken ya tiene usuario asignado',
      ],
      ['updateLoginToken repetido', 'callback markAsUsed'],
    ],
    rewordings: [
      ['Registro ya utilizado, prueba de nuevo'],
      ['Ese registro ya fue usado, intenta otra vez'],
      ['Este registro ya se utilizó, prueba de nuevo'],
      ['El registro ya fue utilizado, intenta otra vez'],
      ['registro ya usado'],
    ],
  },
  32205: {
    complaints: [
      [
        'ya está usado y no se puede usar nunca más',
        'registro consumido definitivamente',
        'un solo uso, se acabó, no vale repetir',
      ],
      [
        'ya se uso y ya no se puede volver a usar nunca',
        'vale de un solo uso, quemado',
        'registro gastado para siempre',
      ],
      [
        'ya se gastó y no se puede volver a ocupar jamás',
        'registro consumido, inservible',
        'era de un solo uso y ya no vale',
      ],
      [
        'eso ya lo gastaste y no sirve nunca mas',
        'codigo usado imposible volver a ocupar',
        'ya fue usado, definitivo, no se puede reutilizar',
      ],
      ['ya no sirve nunca'],
    ],
    questions: [
      [
        'registro usado sin posibilidad de reutilizar',
        'diferencia entre usado inténtalo otra vez y usado para siempre',
      ],
      [
        'record used definitivo sin reintento',
        'registro consumido no reutilizable diferencia con el de reintentar',
      ],
      ['registro usado definitivamente, no reutilizable', 'consumido sin reintento posible'],
      ['record consumido sin posibilidad de reuso', 'registro de un solo uso agotado permanente'],
      ['wallet log ya completado'],
    ],
    rewordings: [
      ['Registro utilizado, ya no puede volver a usarse'],
      ['El registro ya se ocupó y no sirve más'],
      ['Registro ya utilizado, no puede usarse más'],
      ['Este registro ya se usó y no puede volver a usarse'],
      ['usado, imposible reutilizar'],
    ],
  },
  32206: {
    complaints: [
      [
        'el registro no trae contenido',
        'la ventana del plugin se cierra y no devuelve nada, vacío',
        'contenido en blanco al comprobar el acceso',
      ],
      [
        'el registro viene sin contenido, esta hueco',
        'volvi del plugin y no traia nada',
        'no encuentra mi registro de login y dice que esta vacio',
      ],
      [
        'el contenido del registro está vacío',
        'volví del complemento y no trajo nada',
        'el inicio de sesión no dejó contenido guardado',
      ],
      [
        'el plugin regresa y el contenido viene vacio',
        'registro sin contenido',
        'no trae nada adentro lo que devolvio la ventana',
      ],
      ['no hay nada guardado', 'acceso sin registro previo', 'vuelta del login vacía'],
    ],
    questions: [
      ['checkLoginToken contenido vacío aunque acabo de entrar', 'callback guardado sin content'],
      [
        'callbackContent vacio en getCallbackContent',
        'checkLoginToken sin sesion que coincida con app y version, record empty',
      ],
      [
        'checkLoginToken sin registro exitoso, contenido vacío',
        'getCallbackContent devuelve vacío',
      ],
      [
        'checkLoginToken sin registro exitoso devuelve contenido vacio',
        'callback content guardado en blanco',
      ],
      ['callback sin contenido', 'check-login-token sin registro'],
    ],
    rewordings: [
      ['El contenido del registro está vacío'],
      ['El registro no tiene contenido'],
      ['El registro no tiene contenido'],
      ['El registro no tiene contenido'],
      ['contenido del registro vacío'],
    ],
  },
  32301: {
    complaints: [
      [
        'el proveedor no responde',
        'el servicio externo se ha quedado mudo',
        'espero y el servicio de terceros no contesta nunca',
      ],
      [
        'el proveedor no contesta, se queda cargando',
        'no hubo respuesta del servicio externo',
        'el plugin se quedo callado',
      ],
      [
        'el proveedor no contesta',
        'se queda esperando y el servicio externo no responde',
        'sin respuesta del complemento',
      ],
      [
        'el proveedor no contesta, se queda colgado',
        'sin respuesta del servicio externo',
        'esperé y el servicio nunca respondio',
      ],
      ['servicio externo no responde'],
    ],
    questions: [
      ['plugin sin respuesta timeout', 'service provider no response en qué caso'],
      ['service provider timeout sin response', 'plugin no regresa nada al cmd-word'],
      ['plugin externo sin response timeout', 'proveedor de servicio no devuelve nada'],
      ['timeout del provider sin respuesta', 'plugin no devuelve nada al core'],
      ['proveedor timeout'],
    ],
    rewordings: [
      ['El proveedor de servicio no responde'],
      ['El proveedor no respondió'],
      ['El proveedor de servicio no responde'],
      ['El proveedor no responde'],
      ['proveedor sin respuesta'],
    ],
  },
  32302: {
    complaints: [
      [
        'vinculo mi cuenta de google y el procesamiento ha fallado',
        'no consigo enlazar la cuenta de apple, fallo del proveedor al tramitar',
        'al conectar con otra red da error de proceso',
      ],
      [
        'quise ligar mi google y el proveedor no pudo procesarlo',
        'fallo el proceso al conectar con facebook',
        'el servicio trono procesando mi vinculacion',
      ],
      [
        'quise vincular mi google y el procesamiento falló',
        'no se pudo enlazar la cuenta externa, fallo interno',
        'conectar wechat truena sin explicar',
      ],
      [
        'quise vincular mi google y el proveedor fallo al procesar',
        'no pudo conectar la cuenta externa, fallo interno',
        'el servicio respondio pero proceso mal',
      ],
      ['no enlaza mi Google', 'no puedo vincular Facebook', 'vincular red social falla'],
    ],
    questions: [
      [
        'setAccountConnect excepción al guardar el vínculo',
        'procesamiento fallido del proveedor con aid de cuenta borrada',
      ],
      [
        'setAccountConnect exception al guardar connect',
        'service provider processing failed con aid de cuenta borrada',
      ],
      [
        'setAccountConnect excepción al guardar vínculo',
        'aid de cuenta eliminada en setAccountConnect',
      ],
      [
        'setAccountConnect excepcion al guardar el vinculo',
        'connect con aid de cuenta borrada fallo de procesamiento',
      ],
      ['setAccountConnect falla BD', 'segunda conexión misma plataforma'],
    ],
    rewordings: [
      ['El proveedor no pudo procesar la operación'],
      ['El proveedor falló al procesar la solicitud'],
      ['El proveedor no pudo procesar la petición'],
      ['El proveedor no pudo procesar la solicitud'],
      ['el proveedor falló'],
    ],
  },
  32303: {
    complaints: [
      [
        'miro publicaciones cercanas y sale error de callback',
        'error de retorno, se perdieron los datos',
        'la zona cerca de mí no carga, habla de registro equivocado',
      ],
      [
        'los posts cercanos no cargan, error de callback',
        'regrese del plugin y se perdieron los datos',
        'lo de cerca de mi marca datos perdidos',
      ],
      [
        'regreso del plugin y se perdieron los datos',
        'cerca de mí no funciona, error de callback',
        'la devolución de datos del complemento está extraviada',
      ],
      [
        'cerca de mi no carga nada y habla de un callback',
        'error al volver del plugin se perdieron los datos',
        'retorno perdido registro equivocado',
      ],
      ['cerca de mí falla', 'posts cercanos error', 'mapa no busca cercanos'],
    ],
    questions: [
      [
        'nearby posts falla con conexión de bd de nombre propio',
        'callbackKey sin contenido guardado para ese fskey',
      ],
      [
        'nearby posts con conexion de base de datos de otro nombre',
        'callbackKey no encontrado para ese fskey',
      ],
      [
        'callbackKey sin contenido almacenado para ese fskey',
        'nearby posts falla por nombre de conexión de base de datos',
      ],
      [
        'nearby con conexion de base de datos desconocida error de callback',
        'callbackKey sin contenido guardado para ese fskey',
      ],
      ['nearby DB_CONNECTION personalizada', 'callbackKey nada guardado'],
    ],
    rewordings: [
      ['Error de callback: datos perdidos o registro equivocado'],
      ['Error de callback: se perdieron los datos'],
      ['Fallo en la devolución: datos perdidos o registro erróneo'],
      ['Error de retorno: datos perdidos o registro equivocado'],
      ['error de callback'],
    ],
  },
  32304: {
    complaints: [
      [
        'el archivo de la publicación borrada ya no se puede bajar',
        'ejecución anómala, fichero perdido',
        'descargo un documento del chat y dice que se perdió el archivo',
      ],
      [
        'el archivo se extravio, no puedo bajarlo del chat',
        'quiero descargar el pdf del post y dice archivo perdido',
        'ejecucion anormal al abrir el adjunto',
      ],
      [
        'no puedo bajar el adjunto, el archivo se perdió',
        'el enlace del fichero da ejecución anómala',
        'me mandaron un documento por chat y no abre, archivo extraviado',
      ],
      [
        'el archivo adjunto del post borrado ya no baja',
        'toco descargar en el chat y dice archivo perdido',
        'link del documento roto, archivo extraviado',
      ],
      ['archivo no abre', 'no descarga el adjunto', 'foto del mensaje perdida'],
    ],
    questions: [
      ['file link con fsid de post borrado', 'sin file_usage entre el fichero y el mensaje'],
      [
        'file link sin file_usage que ligue fid y mensaje',
        'descargar archivo de post borrado, file lost',
      ],
      [
        'file link sin file usage para ese post o mensaje',
        'fsid de post eliminado en enlace de archivo original',
      ],
      [
        'file link sin file usage para ese fsid',
        'archivo de conversacion id de mensaje vs conversacion archivo perdido',
      ],
      ['file link fid/fsid', 'fid no asociado'],
    ],
    rewordings: [
      ['Ejecución anómala: archivo perdido o registro erróneo'],
      ['Algo salió mal: archivo perdido o registro erróneo'],
      ['Ejecución anómala: archivo perdido o registro incorrecto'],
      ['Ejecución anómala: archivo perdido o registro erróneo'],
      ['archivo perdido'],
    ],
  },
} as const satisfies DescribedMeanings
