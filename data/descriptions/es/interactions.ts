import type { DescribedMeanings } from '../types'

export const interactions = {
  36100: {
    complaints: [
      [
        'ese rol no existe',
        'asigné un rol y dice que es erróneo',
        'no encuentra el registro del rol',
      ],
      ['ese rol no existe', 'mi rol no aparece, lo borraron creo', 'rol equivocado o sin registro'],
      ['ese rol no existe', 'el rol está equivocado', 'no encuentra el rol que puse'],
      [
        'ese rol no existe',
        'le puse un rol equivocado al miembro y no hay registro',
        'rol incorrecto',
      ],
      ['ese rol no existe'],
    ],
    questions: [
      ['rid inexistente', 'rol no encontrado código'],
      ['role id inexistente en roles', 'rid no encontrado wrong role'],
      ['rid inexistente', 'rol erróneo o sin registro'],
      ['role id inexistente', 'rid sin fila en roles'],
      ['rid inexistente'],
    ],
    rewordings: [
      ['Rol erróneo o inexistente'],
      ['El rol no existe o es incorrecto'],
      ['Rol equivocado o inexistente'],
      ['Rol incorrecto o sin registro'],
      ['rol erróneo'],
    ],
  },
  36101: {
    complaints: [
      [
        'mi rol no tiene permisos configurados, que hable con la administradora',
        'el rol nuevo está sin configurar',
        'nadie le ha puesto permisos a mi rol',
      ],
      [
        'mi rol no trae permisos configurados, que hable con el admin',
        'al rol nuevo no le pusieron permisos',
        'rol pelon, sin permisos, contacta al administrador',
      ],
      [
        'a mi rol no le han puesto permisos, avise al administrador',
        'mi rol está sin configurar',
        'rol vacío de permisos, contactar al admin',
      ],
      [
        'mi rol no tiene permisos cargados, hable con el administrador',
        'al rol nadie le configuro nada',
        'rol sin configurar pregunte al admin',
      ],
      ['mi rol sin permisos'],
    ],
    questions: [
      ['rol sin permissions configuradas', 'role permissions vacío en panel'],
      ['role permissions vacio en panel', 'rol sin configurar permisos que error da'],
      ['rol sin permissions en la base', 'permisos del rol no configurados'],
      ['permissions del rol vacias', 'rol sin permisos definidos en el panel'],
      ['role permisos sin configurar'],
    ],
    rewordings: [
      ['Tu rol no tiene permisos configurados, contacta con el administrador'],
      ['Tu rol no tiene permisos configurados, avisa al administrador'],
      ['Tu rol no tiene permisos configurados, consulta al administrador'],
      ['Tu rol no tiene permisos configurados, contacta al administrador'],
      ['rol sin configurar'],
    ],
  },
  36102: {
    complaints: [
      [
        'mi rol no puede descargar archivos',
        'le doy a bajar el original y mi rol no tiene derecho a pedirlo',
        'petición denegada por mi rol',
      ],
      [
        'mi rol no puede bajar archivos',
        'quiero el original del pdf y dice que mi rol no tiene derecho',
        'con este rol no hay descargas',
      ],
      [
        'mi rol no deja descargar archivos',
        'bajar el original no me lo permite mi rol',
        'no puedo descargar ni un adjunto con este rango',
      ],
      [
        'mi rol no puede bajar archivos',
        'toco descargar el pdf y dice que mi rol no puede pedirlo',
        'descargas no permitidas para mi tipo de miembro',
      ],
      ['no puedo descargar', 'sin permiso para descargar', 'mi rol no descarga'],
    ],
    questions: [
      [
        'download_file_count a cero, enlace original denegado',
        'rol sin derecho a solicitar original link del fichero',
      ],
      [
        'download_file_count cero en rol al pedir file link',
        'rol sin derecho a la solicitud, link original',
      ],
      ['download_file_count cero en rol', 'enlace original de archivo denegado por el rol'],
      [
        'download_file_count cero o ausente en file link',
        'rol sin derecho a solicitar link original del archivo',
      ],
      ['download_file_count 0', 'rol descarga prohibida'],
    ],
    rewordings: [
      ['Tu rol no tiene derecho a hacer esta petición'],
      ['Tu rol no tiene derecho a esta petición'],
      ['Tu rol no puede hacer esta petición'],
      ['Tu rol no tiene derecho a hacer esta petición'],
      ['rol sin derecho petición'],
    ],
  },
  36103: {
    complaints: [
      [
        'con mi rol no puedo ni mirar',
        'rol sin derecho a navegar por los contenidos',
        'las invitadas no pueden leer, su rol no ve nada',
      ],
      [
        'mi rol no puede ni mirar',
        'no me dejan navegar con este rol',
        'sin derecho a leer, por el rol',
      ],
      [
        'mi rol no puede ver contenido',
        'no tengo rango para mirar las publicaciones',
        'navegar está vedado a mi tipo de usuario',
      ],
      [
        'con mi rol no puedo mirar nada',
        'rol sin derecho a navegar el contenido',
        'no me dejan ver por mi categoria de usuario',
      ],
      ['mi rol no ve'],
    ],
    questions: [
      ['content_view permiso de rol, se comprueba?', 'rol sin permiso de lectura'],
      ['content_view permiso de rol para navegar', 'rol sin permiso de ver contenido en general'],
      ['content_view del rol sin efecto', 'permiso de lectura por rol'],
      ['content_view del rol se comprueba en algun lado', 'rol sin permiso de lectura browse'],
      ['content_view rol'],
    ],
    rewordings: [
      ['Tu rol no tiene permiso para ver contenidos'],
      ['Tu rol no puede ver contenido'],
      ['Tu rol no tiene permiso para navegar'],
      ['Tu rol no puede ver contenido'],
      ['rol sin derecho navegar'],
    ],
  },
  36104: {
    complaints: [
      [
        'mi rol no puede publicar',
        'soy nueva y no me deja escribir publicaciones por el rol',
        'comento y dice que mi rol no tiene derecho a publicar contenido',
      ],
      [
        'mi rol no me deja publicar nada',
        'quiero postear y me falta permiso por el rol, ya ligue mi cel',
        'sin derecho a publicar, que me falta verificar?',
      ],
      [
        'con mi rol no se puede publicar',
        'no me deja postear nada y no entiendo qué me falta verificar',
        'mi rango no permite publicar contenido',
      ],
      [
        'mi rol no tiene derecho a publicar',
        'no me deja postear con mi nivel de miembro',
        'ya valide el mail y aun dice que mi rol no publica',
      ],
      ['no puedo publicar', 'no me deja postear', 'no tengo permisos'],
    ],
    questions: [
      [
        'post_publish en falso en el rol principal',
        'publicación rechazada por rol aunque falta es vincular el email, tips en data',
      ],
      [
        'post_publish apagado en main role',
        'publish rechazado por falta de email phone o kyc, ver data tips',
      ],
      [
        'post_publish ausente en main role',
        'publish denegado data trae lista de requisitos email phone',
      ],
      [
        'post_publish falso en rol principal',
        'publish rechazado tips en data falta verificacion del rol',
      ],
      ['rol post_publish off', 'permiso publicar rol'],
    ],
    rewordings: [
      ['Tu rol no tiene permiso para publicar'],
      ['Tu rol no puede publicar contenido'],
      ['Tu rol no puede publicar contenido'],
      ['Tu rol no puede publicar contenido'],
      ['sin permiso para publicar'],
    ],
  },
  36105: {
    complaints: [
      [
        'mi rol solo publica a ciertas horas',
        'el rol tiene límite de horario para publicar',
        'espera a la hora permitida según tu rol',
      ],
      [
        'mi rol solo publica a ciertas horas',
        'el aviso del editor habla de horario para mi rol',
        'que espere la hora que le toca a mi rol para postear',
      ],
      [
        'mi rol solo publica a ciertas horas',
        'horario limitado para mi rango, vuelva en su hora',
        'con este rol hay franja de tiempo para postear',
      ],
      [
        'mi rol solo publica en cierto horario',
        'horario limitado para publicar segun mi rol',
        'a esta hora los de mi rol no pueden postear',
      ],
      ['aviso de horario, rol', 'mi rol tiene horario', 'texto límite horario editor'],
    ],
    questions: [
      [
        'publish.limit.tip texto de horario del rol',
        'ventana horaria de publicación por rol en configs del editor',
      ],
      [
        'publish.limit.tip en editor config horario por rol',
        'ventana de tiempo del rol al publicar texto del tip',
      ],
      [
        'publish.limit.tip del rol en editor config',
        'texto de límite horario del rol aunque no hay ventana',
      ],
      [
        'publish.limit.tip horario del rol en editor configs',
        'restriccion horaria por rol texto del editor',
      ],
      ['publish.limit.tip', 'editor configs tip horario'],
    ],
    rewordings: [
      ['Tu rol solo puede publicar en el horario indicado'],
      ['Tu rol publica solo en cierto horario, espera'],
      ['Tu rol tiene horario para publicar, vuelve en ese tiempo'],
      ['Tu rol tiene horario para publicar, inténtalo en el horario indicado'],
      ['rol con horario limitado'],
    ],
  },
  36106: {
    complaints: [
      [
        'mi rol exige tener correo vinculado para publicar',
        'por el rol que tengo debo asociar un email antes',
        'el rol de socia no publica sin correo puesto',
      ],
      [
        'mi rol exige correo ligado para publicar',
        'con este rol primero hay que vincular mail',
        'por el rol me pide email antes de postear',
      ],
      [
        'mi rol exige tener correo vinculado para postear',
        'por mi rango debo ligar el email',
        'el rol pide mail antes de publicar',
      ],
      [
        'mi rol exige tener correo vinculado para publicar',
        'los de mi rol deben ligar un mail antes de postear',
        'por el rol que tengo falta asociar email',
      ],
      ['mi rol exige correo'],
    ],
    questions: [
      ['rol requiere email vinculado para publicar', 'post_email_verify del rol'],
      ['rol requiere email bound para publish', 'post_email_verify del rol'],
      ['requisito email del rol al publicar', 'rol con post_email_verify'],
      ['rol requiere email para post publish', 'exigencia de correo a nivel rol'],
      ['role email obligatorio'],
    ],
    rewordings: [
      ['Tu rol requiere vincular un correo antes de publicar'],
      ['Para publicar, tu rol necesita un correo vinculado'],
      ['Tu rol requiere un correo vinculado para publicar'],
      ['Tu rol debe vincular un correo antes de publicar'],
      ['rol requiere correo vinculado'],
    ],
  },
  36107: {
    complaints: [
      [
        'mi rol exige móvil vinculado para publicar',
        'el rol pide asociar un teléfono antes de escribir',
        'a las de mi rol les obligan a poner el movil primero',
      ],
      [
        'mi rol exige celular ligado antes de publicar',
        'por ser rol basico me pide el telefono pa postear',
        'sin numero vinculado este rol no publica',
      ],
      [
        'mi rol requiere celular ligado para publicar',
        'por mi rango me obligan a poner teléfono',
        'sin móvil este rol no postea',
      ],
      [
        'mi rol pide celular vinculado para publicar',
        'por ser rol nuevo debo agregar telefono antes de postear',
        'los de este rol sin numero no publican',
      ],
      ['mi rol exige móvil'],
    ],
    questions: [
      ['rol requiere phone vinculado para publicar', 'post_phone_verify del rol'],
      ['rol requiere phone bound para publish', 'post_phone_verify en permisos del rol'],
      ['requisito phone del rol al publicar', 'rol exige teléfono vinculado'],
      ['rol requiere phone para publicar', 'exigencia de telefono a nivel rol'],
      ['role phone obligatorio'],
    ],
    rewordings: [
      ['Tu rol requiere vincular un móvil antes de publicar'],
      ['Para publicar, tu rol necesita un celular vinculado'],
      ['Tu rol requiere un móvil vinculado para publicar'],
      ['Tu rol debe vincular un teléfono antes de publicar'],
      ['rol requiere teléfono vinculado'],
    ],
  },
  36108: {
    complaints: [
      [
        'mi rol pide verificar la identidad con el dni para publicar',
        'el rol exige el KYC antes de publicar',
        'por mi rol tengo que acreditar quien soy',
      ],
      [
        'mi rol pide identificacion verificada para publicar',
        'por mi rol tengo que hacer el kyc primero',
        'con este rol quieren mi ine antes de postear',
      ],
      [
        'mi rol pide verificar identidad para postear',
        'por mi rango exigen KYC',
        'el rol que tengo quiere documento antes de publicar',
      ],
      [
        'mi rol necesita kyc para publicar',
        'los de este rol tienen que verificar identidad antes',
        'por mi rol me piden el ine para postear',
      ],
      ['mi rol exige identidad'],
    ],
    questions: [
      ['rol requiere real name kyc para publicar', 'post_real_name_verify rol'],
      ['rol requiere kyc verify para publish', 'real name verify del rol antes de publicar'],
      ['requisito kyc por rol', 'verificación de identidad exigida al rol'],
      ['rol requiere verificacion de identidad real', 'kyc obligatorio por rol'],
      ['role KYC obligatorio'],
    ],
    rewordings: [
      ['Tu rol requiere la verificación de identidad para publicar'],
      ['Tu rol requiere verificar identidad (KYC) para publicar'],
      ['Tu rol requiere verificación KYC para publicar'],
      ['Tu rol requiere verificar identidad (KYC) para publicar'],
      ['rol requiere verificación KYC'],
    ],
  },
  36109: {
    complaints: [
      [
        'no puedo subir fotos con mi rol',
        'el icono de imagen dice que mi rol no está autorizado',
        'en el chat no me deja mandar imágenes',
      ],
      [
        'mi rol no deja subir fotos',
        'no puedo poner imagen en el chat',
        'las fotos estan bloqueadas para mi',
      ],
      [
        'no me deja subir fotos',
        'mi rol no puede cargar imágenes',
        'en el chat no se permiten fotos',
      ],
      [
        'no puedo subir fotos con mi rol',
        'imagenes no permitidas',
        'quiero adjuntar una foto al chat y no me deja',
      ],
      ['no puedo subir fotos', 'subir imágenes no permitido', 'botón de imagen bloqueado'],
    ],
    questions: [
      ['upload type image rechazado, editor switch', 'conversation_files sin image'],
      ['upload type image apagado en editor o rol', 'conversation_files sin image'],
      [
        'upload type image denegado editor o conversation_files',
        'permiso de imagen del rol apagado',
      ],
      ['upload type image sin permiso', 'post_editor_image rol apagado'],
      ['post_editor_image off', 'imágenes en chat desactivadas'],
    ],
    rewordings: [
      ['Tu rol no puede subir imágenes'],
      ['Tu rol no puede subir imágenes'],
      ['Tu rol no puede subir imágenes'],
      ['Tu rol no puede subir imágenes'],
      ['rol no sube imágenes'],
    ],
  },
  36110: {
    complaints: [
      [
        'mi rol no permite subir vídeos',
        'quise colgar un video del viaje y no tengo permiso',
        'en los mensajes no dejan mandar vídeo',
      ],
      [
        'no me deja subir el video',
        'videos no, dice por mi rol',
        'quise mandar un clip y sin permiso',
      ],
      [
        'no puedo subir vídeos',
        'mi rango no carga videos',
        'mandar un video por mensaje está vedado',
      ],
      [
        'no tengo permiso de subir videos',
        'mi rol no sube video',
        'quise mandar un clip grabado y lo prohibe',
      ],
      ['no puedo subir videos', 'subir vídeo no permitido', 'vídeos bloqueados'],
    ],
    questions: [
      ['upload type video denegado por rol', 'conversation_files sin video'],
      ['upload type video no permitido en editor', 'rol sin permiso de video'],
      ['upload type video denegado', 'permiso de vídeo en editor y rol'],
      ['upload type video sin permiso', 'conversation_files sin video'],
      ['post_editor_video off', 'video en chat desactivado'],
    ],
    rewordings: [
      ['Tu rol no puede subir vídeos'],
      ['Tu rol no puede subir videos'],
      ['Tu rol no puede subir vídeos'],
      ['Tu rol no puede subir videos'],
      ['rol no sube vídeos'],
    ],
  },
  36111: {
    complaints: [
      [
        'no me deja subir audios',
        'grabo una nota de voz y mi rol no puede enviarla',
        'adjuntar sonido prohibido para mi rol',
      ],
      [
        'no puedo subir nota de voz',
        'audios no permitidos para mi rol',
        'mi cancion mp3 no la deja por permisos',
      ],
      [
        'notas de voz no permitidas',
        'no deja subir audios con mi rol',
        'quise mandar un audio y no tengo permiso',
      ],
      ['no deja mandar notas de voz', 'mi rol no puede subir audio', 'subir mp3 prohibido para mi'],
      ['no puedo mandar audios', 'notas de voz bloqueadas', 'subir audio no permitido'],
    ],
    questions: [
      ['upload type audio denegado', 'conversation_files sin audio'],
      ['upload type audio rechazado por rol', 'permiso de audio en editor apagado'],
      ['upload type audio denegado', 'permiso de audio del main role'],
      ['upload type audio sin permiso', 'comment_editor_audio apagado para el rol'],
      ['post_editor_audio off', 'audio en chat desactivado'],
    ],
    rewordings: [
      ['Tu rol no puede subir audios'],
      ['Tu rol no puede subir audios'],
      ['Tu rol no puede subir audios'],
      ['Tu rol no puede subir audios'],
      ['rol no sube audios'],
    ],
  },
  36112: {
    complaints: [
      [
        'no puedo adjuntar un pdf, mi rol no sube archivos',
        'los documentos no me deja colgarlos',
        'subir ficheros no está permitido para mi rol',
      ],
      [
        'no deja subir mi pdf ni word, por rol',
        'documentos no permitidos',
        'quise adjuntar un archivo y mi rol no puede',
      ],
      [
        'no deja adjuntar documentos pdf',
        'mi rol no puede subir archivos',
        'cargar un word está bloqueado para mí',
      ],
      [
        'no puedo adjuntar documentos pdf ni word',
        'mi rol no sube archivos',
        'documento rechazado por falta de permiso del rol',
      ],
      ['no puedo subir PDF', 'subir documentos no permitido', 'adjuntar Word bloqueado'],
    ],
    questions: [
      ['upload type document denegado por rol', 'conversation_files sin document'],
      ['upload type document sin permiso', 'documentos en conversation_files desactivados'],
      ['upload type document denegado', 'permiso de documentos en rol y editor'],
      ['upload type document sin permiso', 'editor document switch off'],
      ['post_editor_document off', 'documentos en chat desactivados'],
    ],
    rewordings: [
      ['Tu rol no puede subir archivos'],
      ['Tu rol no puede subir archivos'],
      ['Tu rol no puede subir documentos'],
      ['Tu rol no puede subir archivos'],
      ['rol no sube archivos'],
    ],
  },
  36113: {
    complaints: [
      [
        'la foto pesa demasiado',
        'el archivo ocupa mas megas de los permitidos',
        'mi vídeo es muy grande y no sube',
      ],
      [
        'mi foto pesa mucho',
        'el archivo pasa de los megas permitidos',
        'cuanto puede pesar lo que subo',
      ],
      [
        'el archivo pesa demasiado',
        'mi foto supera los megas permitidos',
        'muy grande el fichero para subirlo',
      ],
      [
        'mi archivo pesa demasiado',
        'la foto supera los megas permitidos',
        'tamaño maximo excedido al subir',
      ],
      ['archivo demasiado grande', 'foto pesa mucho', 'video muy pesado'],
    ],
    questions: [
      ['image_max_size superado', 'límite de MB por rol en upload'],
      ['file max_size del rol en mb excedido', 'tamaño del archivo mayor al limite upload'],
      ['max_size en MB superado upload', 'tamaño máximo de archivo por rol o sitio'],
      ['image_max_size en MB superado', 'limite de peso de archivo por rol'],
      ['límite MB upload', 'image_max_size'],
    ],
    rewordings: [
      ['El archivo supera el tamaño permitido'],
      ['El archivo pesa más de lo permitido'],
      ['El archivo es más pesado de lo permitido'],
      ['El archivo supera el tamaño permitido'],
      ['tamaño de archivo excedido'],
    ],
  },
  36114: {
    complaints: [
      [
        'el vídeo dura demasiados minutos',
        'el audio se pasa de duración',
        'mi grabación es mas larga de lo que dejan',
      ],
      [
        'mi video dura demasiado',
        'el audio de cinco minutos no pasa por largo',
        'cuantos segundos maximo de clip',
      ],
      [
        'mi video dura mucho',
        'el audio es más largo de los minutos que dejan',
        'duración excedida al subir clip',
      ],
      [
        'mi video dura mas de lo permitido',
        'el audio es muy largo en minutos',
        'duracion maxima del clip excedida',
      ],
      ['video demasiado largo', 'audio muy largo', 'cuántos minutos de video'],
    ],
    questions: [
      ['video_max_duration superada en upload-token', 'duración de audio excede el máximo'],
      ['max_duration excedida en upload-token', 'duracion de video mayor al limite del rol'],
      ['max_duration superada en upload-token', 'límite de segundos de vídeo'],
      ['video_max_duration superado en upload-token', 'limite de segundos de audio'],
      ['video_max_duration', 'duration upload-token excede'],
    ],
    rewordings: [
      ['La duración del archivo supera el límite'],
      ['La duración del archivo rebasa el límite'],
      ['El archivo dura más de lo permitido'],
      ['La duración del archivo supera el límite'],
      ['duración excede límite'],
    ],
  },
  36115: {
    complaints: [
      [
        'he puesto demasiadas fotos en la publicación',
        'no deja añadir otro archivo más, ya hay nueve',
        'número máximo de adjuntos alcanzado',
      ],
      [
        'ya puse muchas fotos y no deja una mas',
        'maximo de adjuntos alcanzado en el borrador',
        'cuantas imagenes caben por post',
      ],
      [
        'ya no caben más fotos en el post',
        'llegué al tope de adjuntos',
        'solo deja nueve imágenes y quiero otra',
      ],
      [
        'ya puse demasiadas fotos en el post',
        'no caben mas adjuntos, pase la cantidad',
        'solo una imagen mas y dice que rebase el numero de archivos',
      ],
      ['demasiadas fotos', 'cuántas imágenes puedo subir', 'máximo de adjuntos'],
    ],
    questions: [
      ['upload number máximo por post', 'cuenta ficheros ya adjuntos al draft'],
      ['numero de files ya adjuntos al draft llega al tope', 'max number de imagenes por rol'],
      ['cantidad de archivos por contenido alcanzada', 'upload_number por tipo en borrador'],
      ['max_upload_number del borrador alcanzado', 'cantidad de files por tipo excedida'],
      ['image_max_upload_number', 'límite número archivos post'],
    ],
    rewordings: [
      ['Has superado el número máximo de archivos'],
      ['Ya llegaste al número máximo de archivos'],
      ['Superaste la cantidad de archivos permitida'],
      ['Superaste la cantidad de archivos permitida'],
      ['cantidad de archivos excedida'],
    ],
  },
  36116: {
    complaints: [
      [
        'mi rol no puede mandar mensajes privados',
        'no tengo permiso para chatear por mi rol',
        'a las nuevas no les dejan escribir por privado',
      ],
      [
        'mi rol no puede mandar mensajes privados',
        'sin permiso de chat por rol',
        'los inbox no me dejan usarlos con mi nivel',
      ],
      [
        'mi rol no puede mandar mensajes privados',
        'no tengo permiso de chatear',
        'los DM están vedados para mi rango',
      ],
      [
        'mi rol no tiene mensajes privados',
        'no puedo mandar dm por mi rol',
        'sin permiso de chat segun mi nivel',
      ],
      ['no puedo mandar mensajes', 'mi rol no chatea', 'DM sin permiso'],
    ],
    questions: [
      ['permiso conversation del rol apagado', 'upload usageType conversation rol sin mensajes'],
      ['permiso conversation apagado en el rol del remitente', 'main role sin mensaje directo'],
      ['permiso conversation del rol apagado', 'enviar mensaje privado denegado por main role'],
      ['permiso conversation apagado en el rol', 'enviar mensaje rol sin conversation'],
      ['rol conversation off', 'permiso DM por rol'],
    ],
    rewordings: [
      ['Tu rol no tiene permiso de mensajes privados'],
      ['Tu rol no tiene permiso para mensajes privados'],
      ['Tu rol no puede usar mensajes privados'],
      ['Tu rol no tiene permiso para mensajes privados'],
      ['rol sin mensajes privados'],
    ],
  },
  36117: {
    complaints: [
      [
        'he llegado al tope de descargas de hoy',
        'ya bajé muchos archivos, mañana mas',
        'limite diario de descargas de mi rol',
      ],
      [
        'ya baje muchos archivos hoy, que vuelva mañana',
        'se acabaron mis descargas del dia',
        'limite diario de download por mi rol',
      ],
      [
        'agoté las descargas de hoy',
        'mañana podré bajar más archivos',
        'tope diario de descargas alcanzado',
      ],
      [
        'ya baje demasiados archivos hoy',
        'limite de descargas del dia, vuelva mañana',
        'se acabaron mis descargas diarias',
      ],
      ['límite de descargas', 'demasiadas descargas hoy', 'descargar otra vez mañana'],
    ],
    questions: [
      ['download_file_count diario superado', 'cuota de descargas por día del rol'],
      ['download_file_count del rol excedido hoy', 'tope de descargas por fecha actual'],
      ['download_file_count diario superado', 'límite de bajadas del día por rol'],
      ['download_file_count superado por dia', 'tope diario de descargas del rol'],
      ['download_file_count diario', 'cuota diaria descargas'],
    ],
    rewordings: [
      ['Has alcanzado el límite de descargas de hoy, vuelve mañana'],
      ['Llegaste al límite de descargas de hoy, vuelve mañana'],
      ['Llegaste al tope de descargas de hoy, vuelve mañana'],
      ['Llegaste al tope de descargas de hoy, vuelve mañana'],
      ['tope de descargas hoy'],
    ],
  },
  36118: {
    complaints: [
      [
        'ya no puedo seguir a mas gente, he llegado al máximo',
        'dice numero de caracteres al tope cuando bloqueo a alguien',
        'sigo a demasiadas personas y no deja añadir otra',
      ],
      [
        'ya no puedo seguir a mas gente, llegue al maximo',
        'dice caracteres pero es que sigo demasiados usuarios',
        'tope de bloqueados, no deja agregar otro',
      ],
      [
        'ya no puedo seguir a más gente',
        'tope de personas bloqueadas',
        'sigo a demasiados usuarios y ni dejar de seguir me deja',
      ],
      [
        'ya no puedo seguir a mas gente, llegue al tope',
        'quiero bloquear a otro y dice maximo de caracteres',
        'limite de seguidos alcanzado y tampoco deja dejar de seguir',
      ],
      ['no puedo seguir más', 'límite de seguidos', 'no puedo bloquear más'],
    ],
    questions: [
      [
        'follow_user_max_count alcanzado',
        'mensaje de caracteres máximos al hacer follow de usuario',
      ],
      [
        'follow user max del rol alcanzado, unfollow tambien falla',
        'block limit de usuarios mensaje mal traducido',
      ],
      [
        'límite de usuarios seguidos o bloqueados por rol',
        'mensaje de caracteres al seguir usuario',
      ],
      [
        'follow_user_max_count o block alcanzado',
        'maximo de usuarios seguidos mensaje habla de characters',
      ],
      ['follow_user_max_count', 'block_user_max_count máximo'],
    ],
    rewordings: [
      ['Has alcanzado el número máximo y no puedes añadir más'],
      ['Llegaste al máximo y ya no se pueden agregar más'],
      ['Llegaste al máximo, no puedes añadir más'],
      ['Llegaste al máximo, no puedes agregar más'],
      ['número máximo alcanzado'],
    ],
  },
  36119: {
    complaints: [
      [
        'publico demasiado rápido y me hace esperar',
        'acabo de comentar y no deja otro hasta dentro de un rato',
        'tengo que dejar unos segundos entre publicación y publicación',
      ],
      [
        'publico muy seguido, que espere unos segundos',
        'dos comentarios rapidito y me freno',
        'calmado, postea con pausas, dice',
      ],
      [
        'publico muy rápido, hay que esperar unos segundos',
        'acabo de comentar y no me deja otro tan pronto',
        'frené porque posteo muy seguido',
      ],
      [
        'publico muy rapido y me frena',
        'hay que esperar unos segundos entre post y post',
        'acabo de comentar y no me deja otro tan seguido',
      ],
      ['esperar entre publicaciones', 'comento demasiado seguido', 'doble toque al publicar'],
    ],
    questions: [
      ['post_second_interval no transcurrido', 'publicar muy seguido intervalo del rol'],
      ['intervalo entre posts del rol en segundos', 'publish demasiado rapido cooldown'],
      ['intervalo de publicación del rol en segundos', 'post_second_interval entre posts'],
      ['post_second_interval del rol', 'intervalo minimo entre publicaciones'],
      ['post_second_interval', 'intervalo segundos entre posts'],
    ],
    rewordings: [
      ['Publicas demasiado rápido, espera un poco entre publicaciones'],
      ['Vas muy rápido, espera un poco entre publicaciones'],
      ['Publicas demasiado rápido, espera un momento'],
      ['Publicas muy rápido, espera un poco antes del siguiente'],
      ['publicas demasiado rápido'],
    ],
  },
  36120: {
    complaints: [
      [
        'ya he gastado las publicaciones de hoy',
        'tope diario de comentarios, hasta mañana nada',
        'solo me dejan publicar unas pocas veces al dia',
      ],
      [
        'ya publique lo maximo por hoy',
        'hasta mañana puedo volver a postear, cupo lleno',
        'cuantos comentarios al dia se permiten',
      ],
      [
        'alcancé el maximo de posts del día',
        'hasta mañana no puedo publicar otra',
        'cupo diario de comentarios lleno',
      ],
      [
        'ya publique lo maximo por hoy',
        'limite diario de comentarios, hasta mañana',
        'cuantos posts se pueden por dia, ya no me deja',
      ],
      ['no publica más hoy', 'cuántos posts al día', 'tope de publicaciones diarias'],
    ],
    questions: [
      ['post_day_count alcanzado', 'cupo diario de publicación del rol'],
      [
        'daily count de posts del rol alcanzado',
        'limite diario de publicaciones, borrados no cuentan?',
      ],
      ['límite diario de publicaciones del rol', 'post_daily_count contado sin borrados'],
      ['post_day_count tope diario', 'cuota de publicaciones por dia del rol'],
      ['post_daily_count', 'cuota diaria posts'],
    ],
    rewordings: [
      ['Has llegado al límite diario de publicaciones, vuelve mañana'],
      ['Alcanzaste el límite diario, publica mañana'],
      ['Llegaste al límite diario de publicaciones, sigue mañana'],
      ['Llegaste al límite de publicaciones de hoy, vuelve mañana'],
      ['límite diario alcanzado'],
    ],
  },
  36200: {
    complaints: [
      [
        'esta función no está abierta, no puedo dar no me gusta',
        'le doy a seguir el grupo y dice que no está disponible',
        'el botón de bloquear no está habilitado en esta comunidad',
      ],
      [
        'le doy a seguir al grupo y dice funcion no abierta',
        'el boton de no me gusta no esta habilitado',
        'no se puede dar like, lo apagaron en el sitio',
      ],
      [
        'los me gusta están desactivados en esta app',
        'seguir este grupo no se puede desde aquí',
        'función no abierta al dar dislike',
      ],
      [
        'el me gusta no esta abierto en este sitio',
        'quiero seguir al grupo y la funcion no esta habilitada',
        'dar dislike esta cerrado',
      ],
      ['no puedo dar like', 'me gusta desactivado', 'no puedo seguir grupo'],
    ],
    questions: [
      ['mark con interruptor del sitio apagado', 'follow_type del grupo no es api'],
      [
        'mark switch apagado para ese type y markType',
        'follow group con follow_type por plugin rechazado',
      ],
      ['mark switch apagado para tipo y markType', 'follow_type del grupo distinto de uno'],
      ['switch de mark type off', 'group follow_type distinto de uno'],
      ['post_like_enabled off', 'follow_type grupo no 1'],
    ],
    rewordings: [
      ['Esta función no está abierta, no se puede operar'],
      ['Esta función no está habilitada'],
      ['Función no disponible por ahora'],
      ['Esta función no está abierta'],
      ['función no abierta'],
    ],
  },
  36201: {
    complaints: [
      [
        'no puedo ver quien ha dado me gusta',
        'la lista de a quién sigue esa persona está cerrada',
        'el contenido no está abierto al público, los seguidores no se ven',
      ],
      [
        'no deja ver quien le dio like',
        'quiero ver a quien sigue mi amigo y esta cerrado',
        'la lista de seguidores esta oculta',
      ],
      [
        'no puedo ver quién le dio like',
        'la lista de seguidores de ese usuario está oculta',
        'quiero mirar a quién bloquea y no es público',
      ],
      [
        'no puedo ver quien le dio like',
        'la lista de seguidores esta oculta',
        'quiero ver a quien bloqueo fulano y no es publico',
      ],
      ['ver quién dio like', 'lista de seguidores oculta', 'no veo sus seguidos'],
    ],
    questions: [
      ['public_record apagado en lista de likes', 'lista de marcas de otro usuario no visible'],
      ['public_record apagado lista de likers', 'perfil oculta la lista de follows marcados'],
      ['public_record de marcas oculto', 'lista de likes de perfil cerrada'],
      ['public_record oculta lista de marcadores', 'lista de likes de otro user cerrada en perfil'],
      ['post_like_public_record', 'profile_following_users_enabled off'],
    ],
    rewordings: [
      ['Este contenido no está abierto y no se puede ver'],
      ['Este contenido no está abierto al público'],
      ['Este contenido no está abierto al público'],
      ['Este contenido no está abierto a consulta'],
      ['contenido no abierto'],
    ],
  },
  36202: {
    complaints: [
      [
        'no puedo seguirme a mi misma',
        'no deja bloquear mi propia publicación',
        'sobre lo mío no permite hacer follow',
      ],
      [
        'quise seguirme a mi mismo jaja',
        'no puedo bloquear mi propio post',
        'no deja seguir mi comentario, es mio',
      ],
      [
        'no puedo seguirme a mí mismo',
        'quise bloquear mi propio post',
        'seguir mi propia publicación no se puede',
      ],
      [
        'no me puedo seguir a mi mismo',
        'quise bloquear mi propio post y no deja',
        'no se puede con lo tuyo',
      ],
      ['no puedo seguirme', 'bloquearme a mí mismo', 'seguir mi propio post'],
    ],
    questions: [
      ['markType follow sobre uno mismo', 'seguir post propio rechazado'],
      ['mark follow a si mismo rechazado', 'block de contenido propio no permitido, like si'],
      ['mark follow o block sobre target propio', 'auto seguirse rechazado'],
      ['follow o block a uno mismo', 'mark sobre contenido propio rechazado'],
      ['mark follow usuario propio', 'mark block post propio'],
    ],
    rewordings: [
      ['No puedes hacer esto contigo ni con tu propio contenido'],
      ['No puedes hacer esto contigo ni con lo tuyo'],
      ['No puedes hacer esto contigo ni con lo tuyo'],
      ['No puedes hacer esto contigo ni con tus publicaciones'],
      ['no contigo mismo'],
    ],
  },
  36300: {
    complaints: [
      [
        'solo se puede publicar por el método indicado',
        'esta vía para publicar está prohibida',
        'hay que usar el otro formulario para publicar',
      ],
      [
        'solo se puede publicar de la forma que ellos dicen',
        'por esta via no se publica, hay otra',
        'me manda a usar otro metodo para postear',
      ],
      [
        'solo se publica con el método indicado',
        'esta forma de publicar está prohibida aquí',
        'hay que usar otra vía para postear, no esta',
      ],
      [
        'solo se publica por la via indicada, esta no',
        'este metodo de publicacion no esta soportado',
        'me manda a publicar de otra manera',
      ],
      ['publicar por otra vía'],
    ],
    questions: [
      [
        'método de publicación específico, interfaz prohibida',
        'solo admite modo de publicación concreto',
      ],
      ['publicar via api prohibido, solo metodo especificado', 'esta interface no admite publish'],
      [
        'interfaz de publicación no admitida, método fijado',
        'publicar solo por el editor designado',
      ],
      [
        'publicacion solo por metodo especificado interfaz prohibida',
        'quick publish vedado solo editor?',
      ],
      ['método publicación obligatorio'],
    ],
    rewordings: [
      ['Solo se admite el método de publicación indicado'],
      ['Solo se publica por el método indicado'],
      ['Solo se admite publicar por el método establecido'],
      ['Solo se admite el método de publicación indicado'],
      ['solo método especificado'],
    ],
  },
  36301: {
    complaints: [
      [
        'antes de publicar tengo que vincular un correo',
        'no tengo email en la cuenta y por eso no publico',
        'asocia tu correo para poder publicar',
      ],
      [
        'el sitio pide que ligue mi correo antes de publicar',
        'primero vincula tu mail pa poder postear',
        'falta correo en mi cuenta para publicar',
      ],
      [
        'antes de publicar hay que asociar un email',
        'me pide enlazar correo para postear en el sitio',
        'sin mail ligado no hay publicaciones',
      ],
      [
        'vincula tu correo antes de publicar',
        'el sitio quiere mail asociado para poder postear',
        'no publico hasta ligar un email',
      ],
      ['publicar exige correo', 'vincular email para publicar', 'pide correo antes postear'],
    ],
    questions: [
      ['tips del editor pide email vinculado', 'falta email en la cuenta para publish'],
      [
        'tip de email bound dentro de data al publicar',
        'account email vacio requisito para publish del sitio',
      ],
      ['tip de correo requerido en editor configs', 'texto de email faltante en data al publicar'],
      ['tip de email requerido en data del rechazo', 'requisito general de correo para publicar'],
      ['post_required_email', 'comment_required_email cuenta sin email'],
    ],
    rewordings: [
      ['Vincula tu correo antes de publicar'],
      ['Vincula tu correo antes de publicar'],
      ['Vincula tu correo antes de publicar'],
      ['Vincula tu correo para poder publicar'],
      ['vincula tu correo antes'],
    ],
  },
  36302: {
    complaints: [
      [
        'para publicar me pide el móvil vinculado',
        'asocia tu telefono antes de escribir',
        'sin número en la cuenta no puedo publicar',
      ],
      [
        'el sitio quiere mi celular antes de publicar',
        'vincula tu numero y luego posteas, dice',
        'me falta ligar el cel para poder comentar',
      ],
      [
        'antes de publicar enlaza tu teléfono',
        'el sitio quiere mi número para dejarme postear',
        'sin celular asociado no hay publicación',
      ],
      [
        'hay que asociar un celular antes de publicar',
        'sin numero de telefono no deja postear en el sitio',
        'falta ligar mi cel para escribir',
      ],
      ['publicar exige celular', 'vincular teléfono para publicar', 'pide móvil antes postear'],
    ],
    questions: [
      ['tips del editor pide teléfono vinculado', 'falta phone en la cuenta para publish'],
      ['tip de phone bound en editor configs', 'account phone vacio requisito para publish'],
      ['tip de phone requerido en editor configs', 'texto de móvil faltante en data al publicar'],
      ['tip de phone requerido en editor configs', 'requisito general de telefono para publicar'],
      ['post_required_phone', 'comment_required_phone cuenta sin teléfono'],
    ],
    rewordings: [
      ['Vincula tu móvil antes de publicar'],
      ['Vincula tu celular antes de publicar'],
      ['Vincula tu móvil antes de publicar'],
      ['Vincula tu teléfono para poder publicar'],
      ['vincula tu teléfono antes'],
    ],
  },
  36303: {
    complaints: [
      [
        'hay que pasar la verificación de identidad antes de publicar',
        'completa el KYC para publicar',
        'sin acreditar mi dni no puedo publicar nada',
      ],
      [
        'tengo que verificar mi identidad para publicar',
        'pide el kyc antes de postear',
        'sin mandar mi ine verificada no publica',
      ],
      [
        'tengo que pasar el KYC para postear aquí',
        'verifique su identidad antes de publicar',
        'me pide el DNI antes de dejarme publicar',
      ],
      [
        'debo verificar mi identidad antes de publicar',
        'me piden dni y selfie para poder postear',
        'sin kyc no se publica en todo el sitio',
      ],
      [
        'pide DNI para publicar',
        'verificar identidad para publicar',
        'publicar exige identificarse',
      ],
    ],
    questions: [
      ['is_verify vacío en la cuenta para publicar', 'tips KYC en configs del editor'],
      ['tip kyc is_verify sin poner en data', 'identidad real pendiente antes de publish'],
      ['is_verify faltante tip al publicar', 'texto kyc en data de permisos de publicación'],
      ['tip kyc is_verify vacio en editor', 'requisito general de identidad para publicar'],
      ['post_required_kyc', 'is_verify false publicar'],
    ],
    rewordings: [
      ['Completa la verificación KYC antes de publicar'],
      ['Completa la verificación KYC antes de publicar'],
      ['Completa la verificación KYC antes de publicar'],
      ['Verifica tu identidad (KYC) antes de publicar'],
      ['haz KYC antes'],
    ],
  },
  36304: {
    complaints: [
      [
        'por la noche no se puede publicar en esta comunidad',
        'hay un horario en que el sistema no deja publicar',
        'a estas horas está cerrado publicar, vuelva mas tarde',
      ],
      [
        'a esta hora no se puede publicar en el sitio',
        'de noche cierran las publicaciones',
        'el sistema tiene horario y ahorita no toca',
      ],
      [
        'a esta hora el sistema no deja publicar',
        'de noche está cerrado postear',
        'horario prohibido para publicar en toda la comunidad',
      ],
      [
        'a esta hora esta cerrado publicar en todo el sitio',
        'de noche no se puede postear',
        'el sistema tiene horario para publicar',
      ],
      ['fuera de horario', 'publicar de noche prohibido', 'a qué hora publicar'],
    ],
    questions: [
      [
        'publish limit_rule 2 ventana horaria prohibida',
        'zona horaria y ventana de publicación del sistema',
      ],
      [
        'publish limit_rule forbid ventana actual zona horaria',
        'horario prohibido de publicacion site-wide cacheado',
      ],
      [
        'limit_rule prohibir ventana horaria y timezone',
        'publicación vetada dentro del periodo del sitio',
      ],
      ['limit_rule dos ventana prohibida timezone', 'publish window del sitio bloquea publicacion'],
      ['post_limit_status ventana', 'post_limit_rule 2 horario'],
    ],
    rewordings: [
      ['El sistema limita el horario de publicación, prueba en el horario fijado'],
      ['El sistema tiene horario para publicar, intenta a la hora permitida'],
      ['El sistema limita la hora de publicación, intenta más tarde'],
      ['El sistema limita el horario de publicación, intenta en el horario indicado'],
      ['horario de publicación limitado'],
    ],
  },
  36305: {
    complaints: [
      [
        'ya publiqué y no puedo editar la publicación',
        'hay una errata en mi post y no hay forma de corregirla',
        'las publicaciones no se editan una vez subidas',
      ],
      [
        'ya publique el post y no deja corregirlo',
        'editar publicaciones esta apagado',
        'tengo un error de dedo en mi post y no puedo arreglarlo',
      ],
      [
        'no puedo editar mi post ya publicado',
        'la publicación no se puede corregir después',
        'quiero arreglar una falta en mi entrada y no hay edición',
      ],
      [
        'ya publicado el post no se puede modificar',
        'no aparece editar en mi publicacion',
        'quiero corregir mi post y no permiten',
      ],
      ['no puedo editar post', 'corregir publicación imposible', 'editar post desactivado'],
    ],
    questions: [
      ['post_edit apagado', 'editar post publicado deshabilitado en el sitio'],
      ['post_edit apagado en settings', 'edit post tras publicado prohibido'],
      ['post_edit apagado', 'edición de publicaciones deshabilitada en el sitio'],
      ['post_edit apagado', 'edit de post publicado deshabilitado en config'],
      ['post_edit off', 'post_edit borrador de edición'],
    ],
    rewordings: [
      ['La publicación no se puede editar una vez publicada'],
      ['La publicación ya no se puede editar'],
      ['Las publicaciones no se pueden editar tras publicarse'],
      ['No se pueden editar publicaciones ya publicadas'],
      ['post publicado no editable'],
    ],
  },
  36306: {
    complaints: [
      [
        'el comentario no se puede editar',
        'puse mal una palabra en un comentario y no deja corregir',
        'comentarios sin edición después de publicarlos',
      ],
      [
        'mi comentario ya salio y no lo puedo editar',
        'corregir comentarios no se permite',
        'quise cambiar lo que comente y no deja',
      ],
      [
        'mi comentario ya no se deja modificar',
        'corregir un comentario publicado no se permite',
        'los comentarios quedan fijos una vez enviados',
      ],
      [
        'no puedo corregir mi comentario',
        'comentario ya mandado no se edita',
        'puse un error en el comentario y no deja cambiarlo',
      ],
      [
        'no puedo editar comentario',
        'corregir comentario imposible',
        'editar comentario desactivado',
      ],
    ],
    questions: [
      ['comment_edit apagado', 'editar comment publicado deshabilitado'],
      ['comment_edit apagado en el sitio', 'editar comment publicado no permitido'],
      ['comment_edit apagado', 'editar comentarios deshabilitado'],
      ['comment_edit apagado', 'edit de comentario publicado deshabilitado'],
      ['comment_edit off', 'comment_edit borrador de edición'],
    ],
    rewordings: [
      ['El comentario no se puede editar una vez publicado'],
      ['El comentario ya no se puede editar'],
      ['Los comentarios no se pueden editar tras publicarse'],
      ['No se pueden editar comentarios ya publicados'],
      ['comentario publicado no editable'],
    ],
  },
  36307: {
    complaints: [
      [
        'mi post está fijado arriba y no puedo editarlo',
        'el contenido anclado no se modifica',
        'desde que la moderadora lo fijó no me deja cambiarlo',
      ],
      [
        'mi post esta fijado y por eso no lo deja editar',
        'lo anclaron arriba y ya no puedo corregirlo',
        'comentario destacado arriba, sin edicion',
      ],
      [
        'mi post está fijado arriba y no lo puedo editar',
        'contenido anclado sin edición',
        'no deja cambiar el comentario puesto en lo alto',
      ],
      [
        'mi post esta fijado y no lo puedo editar',
        'publicacion anclada arriba sin edicion',
        'quitar el pin para poder corregir',
      ],
      ['editar post fijado', 'fijado no se edita', 'editar publicación anclada'],
    ],
    questions: [
      ['sticky_state impide editar', 'contenido sticky edición apagada'],
      ['sticky_state impide editar post', 'edit de contenido fijado setting'],
      ['sticky_state impide editar', 'editar contenido sticky bloqueado'],
      ['sticky_state edicion no permitida', 'post_edit_sticky_limit fijados'],
      ['post_edit_sticky_limit', 'sticky_state edición prohibida'],
    ],
    rewordings: [
      ['No se puede editar contenido fijado'],
      ['Lo fijado no se puede editar'],
      ['El contenido fijado no se puede editar'],
      ['No se puede editar contenido fijado'],
      ['contenido fijado no editable'],
    ],
  },
  36308: {
    complaints: [
      [
        'lo marcaron como destacado y ya no se edita',
        'mi publicación destacada no deja cambios',
        'es contenido de lo mejor y no puedo retocarlo',
      ],
      [
        'mi post quedo como selecto y no se puede editar',
        'lo pusieron en lo mejor y ya no lo toco',
        'contenido premiado del moderador, edicion bloqueada',
      ],
      [
        'destacaron mi publicación y ya no puedo tocarla',
        'los contenidos destacados no se editan',
        'la marcaron como esencial y perdí la edición',
      ],
      [
        'destacaron mi post y ya no deja editar',
        'contenido destacado no se modifica',
        'por ser recomendado no se puede corregir',
      ],
      ['editar post destacado', 'destacado no se edita', 'editar publicación recomendada'],
    ],
    questions: [
      ['digest_state impide editar', 'contenido digest edición apagada'],
      ['digest_state impide editar', 'edit de contenido digest setting apagado'],
      ['digest_state bloquea edición', 'editar contenido digest no permitido'],
      ['digest_state edicion no permitida', 'post_edit_digest_limit destacados'],
      ['post_edit_digest_limit', 'digest_state edición prohibida'],
    ],
    rewordings: [
      ['No se puede editar contenido destacado'],
      ['El contenido destacado no se puede editar'],
      ['El contenido destacado no se puede editar'],
      ['No se puede editar contenido destacado'],
      ['contenido destacado no editable'],
    ],
  },
  36309: {
    complaints: [
      [
        'se me pasó el tiempo para editar',
        'solo hay unos minutos para corregir y llegué tarde',
        'el plazo de edición ya acabó',
      ],
      [
        'ya paso el tiempo para editar',
        'tarde mucho en corregir y se cerro la edicion',
        'solo hay unos minutos para cambiar el post',
      ],
      [
        'pasó el tiempo para editar',
        'ya no alcanzo a corregir mi post, venció el plazo',
        'los minutos de edición se acabaron',
      ],
      [
        'se me paso el tiempo para editar',
        'solo dejaban corregir los primeros minutos',
        'ya vencio el plazo de edicion',
      ],
      ['ya no puedo editar', 'tarde para editar', 'cuánto tiempo para editar'],
    ],
    questions: [
      ['post_edit_time_limit superado', 'edición aprobada tarde por revisión fuera de plazo'],
      [
        'edit time limit en minutos vencido desde created_at',
        'draft de edicion publicado fuera de tiempo',
      ],
      ['edit time limit en minutos superado', 'edición aprobada tarde por revisión falla el plazo'],
      ['post_edit_time_limit minutos superados', 'edicion aprobada tarde tras revision falla'],
      ['post_edit_time_limit', 'límite minutos edición'],
    ],
    rewordings: [
      ['El tiempo para editar ha terminado'],
      ['Se acabó el tiempo para editar'],
      ['Se terminó el plazo para editar'],
      ['El tiempo para editar ya terminó'],
      ['plazo de edición vencido'],
    ],
  },
  36310: {
    complaints: [
      [
        'no admite ese tipo de archivo',
        'subo una foto heic y la extensión no vale',
        'el avatar en vídeo no lo deja',
      ],
      [
        'no acepta archivos con esa extension',
        'mi foto en heic no sube',
        'quise poner un video de avatar y dice que ese tipo no',
      ],
      [
        'ese tipo de extensión no se puede subir',
        'mi foto heic no la acepta',
        'quise poner un gif de otro formato y rechazó la extensión',
      ],
      [
        'no acepta archivos heic',
        'esa extension de archivo no se puede subir',
        'tipo de archivo no permitido para el avatar',
      ],
      ['formato no permitido', 'no acepta HEIC', 'tipo de archivo rechazado'],
    ],
    questions: [
      ['extensión no está en image_extension_names', 'extension mayúsculas JPG rechazada'],
      [
        'extension no esta en la lista del file type, mayusculas',
        'upload avatar con type distinto de image',
      ],
      ['extensión no listada para el tipo de archivo', 'avatar con type distinto de image'],
      [
        'extension no esta en extension_names',
        'file_type del archive no coincide extension rechazada',
      ],
      ['image_extension_names', 'extensión upload mayúsculas'],
    ],
    rewordings: [
      ['No se puede subir un archivo con esa extensión'],
      ['Ese tipo de extensión no se puede subir'],
      ['No se admite esa extensión de archivo'],
      ['No se pueden subir archivos con esa extensión'],
      ['extensión no admitida'],
    ],
  },
  36311: {
    complaints: [
      [
        'no puedo publicar en este grupo',
        'en el grupo solo publican las que lo siguen',
        'el grupo no da permiso para poner posts',
      ],
      [
        'en este grupo no me dejan publicar',
        'no sigo el circulo y no puedo postear ahi',
        'solo ciertos roles postean en el grupo',
      ],
      [
        'no me deja publicar en este grupo',
        'solo miembros pueden postear en el círculo',
        'quiero abrir un tema en el grupo y no tengo permiso',
      ],
      [
        'no puedo publicar en ese grupo',
        'solo los miembros postean en el circulo',
        'sin permiso para postear dentro del grupo',
      ],
      ['grupo no deja postear', 'solo seguidores publican, grupo', 'publicar en grupo denegado'],
    ],
    questions: [
      ['publish_post del grupo sin rol permitido', 'group permission post denied user'],
      ['publish_post del group requiere seguir', 'user sin permiso de post en grupo gid'],
      ['publish_post del grupo sin follow o rol', 'permiso de post en grupo denegado'],
      ['publish_post del grupo exige seguir', 'group permission post rol no listado'],
      ['publish_post solo admins grupo', 'publish_post_roles'],
    ],
    rewordings: [
      ['No tienes permiso para publicar en este grupo'],
      ['No tienes permiso de publicar en este grupo'],
      ['No tienes permiso para publicar en este grupo'],
      ['No tienes permiso para publicar en este grupo'],
      ['sin permiso publicar grupo'],
    ],
  },
  36312: {
    complaints: [
      [
        'no me deja comentar dentro de este grupo',
        'para responder en el grupo tengo que ser miembro',
        'leo los posts del grupo pero comentarlos no',
      ],
      [
        'no me dejan comentar en este grupo',
        'leo el grupo pero los comentarios no',
        'puedo ver pero para comentar hay que unirse al circulo',
      ],
      [
        'no puedo comentar dentro del grupo',
        'comentar en este círculo solo los que lo siguen',
        'responder posts del grupo me está vedado',
      ],
      [
        'no puedo comentar en ese grupo',
        'para comentar debo seguir el grupo',
        'comentarios del circulo solo para algunos',
      ],
      ['grupo no deja comentar', 'comentar en grupo denegado', 'solo seguidores comentan, grupo'],
    ],
    questions: [
      ['publish_comment del grupo sin permiso', 'comentar en post de grupo denegado'],
      ['publish_comment del group seguidores o roles', 'sin permiso de comentar en grupo del post'],
      ['publish_comment del grupo sin follow o rol', 'permiso de comentarios en grupo denegado'],
      ['publish_comment del grupo', 'permiso de comentar en grupo del post'],
      ['publish_comment solo admins grupo', 'publish_comment_roles'],
    ],
    rewordings: [
      ['No tienes permiso para comentar en este grupo'],
      ['No tienes permiso de comentar en este grupo'],
      ['No tienes permiso para comentar en este grupo'],
      ['No tienes permiso para comentar en este grupo'],
      ['sin permiso comentar grupo'],
    ],
  },
  36313: {
    complaints: [
      [
        'el grupo está cerrado a nuevas publicaciones',
        'nadie puede publicar en el grupo, ni las de siempre',
        'han cerrado la publicación en ese círculo',
      ],
      [
        'el grupo esta cerrado a nuevas publicaciones',
        'nadie puede postear en ese grupo ya',
        'grupo congelado para publicar',
      ],
      [
        'el grupo cerró las publicaciones',
        'en esa comunidad ya no se aceptan posts de nadie',
        'el círculo no está recibiendo nuevos temas',
      ],
      [
        'el grupo esta cerrado a nuevas publicaciones',
        'nadie puede postear ahi, es categoria nada mas',
        'grupo con publicacion cerrada',
      ],
      ['grupo cerrado a publicaciones', 'grupo no acepta posts', 'publicar en grupo padre'],
    ],
    questions: [
      ['can_publish false en el grupo', 'grupo cerrado a publicación pero habilitado'],
      ['can_publish false en permissions del grupo', 'group cerrado publish aunque enabled'],
      ['can_publish false en grupo', 'grupo cerrado para publicar, comentar sí'],
      ['can_publish falso en grupo', 'grupo no admite posts'],
      ['can_publish off', 'grupo solo categoría can_publish'],
    ],
    rewordings: [
      ['El grupo está cerrado a publicaciones'],
      ['El grupo está cerrado para publicar'],
      ['El grupo está cerrado a nuevas publicaciones'],
      ['Este grupo está cerrado para publicar'],
      ['grupo cerrado para publicar'],
    ],
  },
  36314: {
    complaints: [
      [
        'una respuesta a otro comentario no se puede editar',
        'este tipo de comentario no se edita',
        'los comentarios principales sí los cambio pero las respuestas no',
      ],
      [
        'mi respuesta a otro comentario no deja editarla',
        'la replica no se edita, solo los comentarios de primer nivel',
        'este tipo de comentario no admite correccion',
      ],
      [
        'una respuesta a otro comentario no se edita',
        'mi réplica no la puedo corregir',
        'este tipo de comentario anidado no permite edición',
      ],
      [
        'mi respuesta a un comentario no se puede editar',
        'solo los comentarios de primer nivel dejan corregir',
        'este tipo de comentario no es editable',
      ],
      ['editar mi respuesta', 'respuesta no se edita', 'editar comentario anidado'],
    ],
    questions: [
      ['top_parent_id distinto de cero edit denegado', 'editar reply no permitido'],
      ['edit de comment con top_parent_id no cero', 'respuesta anidada no editable'],
      ['top_parent_id distinto de cero no editable', 'editar replies de comentarios'],
      ['top_parent_id distinto de cero edicion', 'editar reply anidado rechazado'],
      ['top_parent_id edición', 'editar reply commentCid'],
    ],
    rewordings: [
      ['Este tipo de comentario no admite edición'],
      ['Este tipo de comentario no permite edición'],
      ['Este tipo de comentario no se puede editar'],
      ['Este tipo de comentario no se puede editar'],
      ['tipo comentario no editable'],
    ],
  },
  36400: {
    complaints: [
      [
        'quiero borrar y dice que el contenido no existe',
        'ya lo había eliminado otra y falla al borrar',
        'no se pudo eliminar, contenido erróneo',
      ],
      [
        'quise borrar algo y ya no esta, no existe',
        'no se pudo eliminar, contenido erroneo',
        'el adjunto que quito del borrador no lo encuentra',
      ],
      [
        'quise borrar el post y dice que no existe',
        'fallo al eliminar, contenido erróneo',
        'ya lo habían quitado y no encuentra qué borrar',
      ],
      [
        'quiero borrar el post y dice que no existe',
        'no se borro, ya no estaba',
        'fallo al eliminar adjunto inexistente',
      ],
      ['no se pudo borrar', 'borrar lo ya borrado', 'eliminar falla, no existe'],
    ],
    questions: [
      ['delete pid no encontrado', 'deleteFile de adjunto que no está en el draft'],
      ['delete post pid no encontrado', 'deleteFile en draft fid que no va con el borrador'],
      ['deleteExtend no ligado al borrador', 'delete pid inexistente'],
      ['deleteExtend no encontrado en el borrador', 'delete post pid inexistente'],
      ['DELETE post inexistente', 'deleteExtend deleteFile no encontrado'],
    ],
    rewordings: [
      ['No se pudo eliminar: el contenido es erróneo o no existe'],
      ['No se pudo borrar, el contenido no existe'],
      ['No se pudo eliminar: contenido erróneo o inexistente'],
      ['No se pudo eliminar: contenido incorrecto o inexistente'],
      ['eliminación fallida'],
    ],
  },
  36401: {
    complaints: [
      [
        'este contenido no se puede borrar',
        'la comunidad no deja eliminar publicaciones',
        'como está fijado no puedo borrarlo',
      ],
      [
        'no deja borrar mi post, dice que no se puede eliminar',
        'el sitio no permite borrar comentarios',
        'el fijado no se borra',
      ],
      [
        'ese contenido no se puede borrar',
        'mi post destacado no se deja eliminar',
        'no hay forma de quitar mi comentario fijado',
      ],
      [
        'esta publicacion no se puede borrar',
        'el sitio no deja eliminar posts fijados',
        'quitar comentario no permitido',
      ],
      ['no puedo borrar post', 'borrar comentario desactivado', 'fijado no se borra'],
    ],
    questions: [
      ['post_delete apagado o canDelete false', 'borrado prohibido en contenido sticky o digest'],
      ['canDelete false en permissions del post', 'setting de delete apagado para sticky o digest'],
      ['canDelete false en contenido', 'setContentCloseDelete impide eliminación'],
      ['canDelete falso o post_delete off', 'setContentCloseDelete bloqueo de borrado'],
      ['post_delete off', 'canDelete false'],
    ],
    rewordings: [
      ['Este contenido no se puede eliminar'],
      ['Este contenido no se puede eliminar'],
      ['Este contenido no se puede eliminar'],
      ['Este contenido no se puede eliminar'],
      ['contenido no se elimina'],
    ],
  },
  36402: {
    complaints: [
      [
        'no borra porque se está usando en otro sitio',
        'el recurso está en uso',
        'elimina primero lo que lo utiliza',
      ],
      [
        'se esta usando, por eso no se puede borrar',
        'recurso ocupado no elimina',
        'no me deja quitarlo porque algo lo ocupa',
      ],
      [
        'está en uso y no se puede borrar',
        'el recurso lo ocupa otra cosa',
        'no elimina porque alguien lo está utilizando',
      ],
      [
        'no borra porque esta en uso',
        'el recurso se esta usando en otro lado',
        'quiero eliminar un archivo que alguien ocupa',
      ],
      ['no borra, en uso'],
    ],
    questions: [
      ['recurso en uso no se puede borrar', 'delete resource being used'],
      ['recurso en uso no se puede delete', 'eliminar recurso referenciado rechazado'],
      ['recurso en uso, eliminación denegada', 'borrar recurso referenciado'],
      ['recurso en uso borrado denegado', 'delete de recurso referenciado'],
      ['delete resource in use'],
    ],
    rewordings: [
      ['El recurso está en uso y no se puede eliminar'],
      ['El recurso está en uso, no se puede borrar'],
      ['El recurso está en uso y no puede eliminarse'],
      ['El recurso está en uso y no se puede eliminar'],
      ['recurso en uso'],
    ],
  },
  36403: {
    complaints: [
      [
        'solo puedo borrar lo mío',
        'quise eliminar el comentario de otra y no deja',
        'no es mi publicación y no la puedo quitar',
      ],
      [
        'quise borrar el post de otro y no',
        'solo borras lo tuyo, dice',
        'ese comentario no es mio por eso no se elimina',
      ],
      [
        'quise borrar el post de otro y no se puede',
        'solo puedo eliminar lo mío',
        'no me deja quitar un comentario ajeno',
      ],
      [
        'solo puedo borrar lo mio',
        'quise eliminar un comentario ajeno en mi post',
        'no soy el dueño asi que no borra',
      ],
      ['borrar post ajeno', 'borrar comentario de otro', 'moderador no puede borrar'],
    ],
    questions: [
      ['delete de contenido con otro user_id', 'borrar post ajeno como moderador'],
      ['delete con user_id distinto', 'eliminar contenido ajeno denegado'],
      ['delete user_id distinto del firmado', 'borrar contenido ajeno rechazado'],
      ['delete user_id no coincide con uid', 'eliminar contenido de otro usuario'],
      ['delete no es autor', 'DELETE uid distinto autor'],
    ],
    rewordings: [
      ['Solo puedes eliminar tu propio contenido'],
      ['Solo puedes borrar lo que tú publicaste'],
      ['Solo puedes borrar tu propio contenido'],
      ['Solo puedes eliminar tu propio contenido'],
      ['solo borras lo tuyo'],
    ],
  },
  36404: {
    complaints: [
      [
        'el borrador está en revisión y no puedo borrarlo',
        'primero retirar la revisión y luego eliminar',
        'no deja tirar el borrador mientras lo revisan',
      ],
      [
        'mi borrador esta en revision y no lo puedo borrar, primero hay que retirarlo',
        'para eliminar tengo que cancelar la revision',
        'en revision no se borra, quitalo de la fila',
      ],
      [
        'mi borrador está en revisión, primero debo retirarlo para borrarlo',
        'no se elimina mientras lo revisan',
        'quiero tirar un borrador enviado a moderación',
      ],
      [
        'no puedo borrar el borrador que esta en revision',
        'primero retirar la revision y luego eliminar',
        'mi borrador lo estan moderando y no se deja borrar',
      ],
      [
        'borrar borrador en revisión',
        'borrador pendiente no elimina',
        'quitar borrador mientras revisan',
      ],
    ],
    questions: [
      ['delete draft state 2', 'recall antes de borrar borrador en revisión'],
      ['delete draft en state review requiere recall', 'borrador bajo revision eliminar denegado'],
      ['borrar draft en estado de revisión', 'recall antes de delete draft'],
      ['delete draft state dos under review', 'eliminar borrador pendiente hay que hacer recall'],
      ['DELETE draft state 2', 'draft review delete'],
    ],
    rewordings: [
      ['En revisión no se puede eliminar, retira la revisión primero'],
      ['Está en revisión, retírala y luego bórrala'],
      ['En revisión: retíralo antes de eliminarlo'],
      ['Está en revisión: retíralo y después elimínalo'],
      ['retíralo antes de borrar'],
    ],
  },
  36405: {
    complaints: [
      [
        'el borrador ya se publicó y no se puede quitar',
        'si quiero eliminarlo tengo que borrar la publicación',
        'ese borrador ya salió, dice que borre lo publicado',
      ],
      [
        'quise borrar el borrador pero ya estaba publicado',
        'ya salio, borra el publicado no el borrador',
        'el borrador viejo ya no se puede mover porque se publico',
      ],
      [
        'el borrador ya salió publicado y no lo puedo tirar',
        'hay que borrar la publicación, no el borrador',
        'el draft sigue ahí pero ya se publicó',
      ],
      [
        'el borrador ya se publico y no puedo borrarlo',
        'para eliminarlo hay que borrar la publicacion no el borrador',
        'quitar draft ya publicado no deja',
      ],
      [
        'borrar borrador ya publicado',
        'borrador salió, no elimina',
        'lista de borradores desactualizada',
      ],
    ],
    questions: [
      ['delete draft state 3 publicado', 'borrador publicado no se puede operar ni eliminar'],
      ['delete draft ya publicado state tres', 'borrador operacion prohibida tras publish'],
      ['delete draft state publicado', 'eliminar borrador ya lanzado'],
      ['delete draft state tres publicado', 'eliminar borrador de contenido ya salido'],
      ['DELETE draft state 3', 'draft published delete'],
    ],
    rewordings: [
      ['Ya está publicado, elimina el contenido publicado en vez del borrador'],
      ['Ya se publicó, borra el contenido publicado, no el borrador'],
      ['Ya está publicado, borra la publicación y no el borrador'],
      ['Ya se publicó: el borrador no admite cambios, elimina la publicación'],
      ['borra el contenido publicado'],
    ],
  },
  36500: {
    complaints: [
      [
        'confirma que eres la autora, al subir una foto',
        'no puedo añadir archivos a la publicación de otra persona',
        'la operación falla porque no soy quien lo escribió',
      ],
      [
        'no soy el autor asi que no deja subir el archivo',
        'confirma que eres el autor, si es mi post?',
        'quise cambiar el avatar de otro jaja',
      ],
      [
        'confirme que usted es el autor, me dice al subir archivo',
        'quise cambiar el avatar de otro perfil',
        'adjuntar a un post que no escribí yo',
      ],
      [
        'al subir un archivo dice que confirme que soy el autor',
        'quiero adjuntar foto en el post de otro',
        'no soy autor no sube el avatar',
      ],
      ['dice no soy autor', 'adjuntar a post ajeno', 'subir avatar de otro'],
    ],
    questions: [
      ['usageFsid de otro usuario en upload', 'subir avatar a uid ajeno'],
      ['upload con usageFsid de otro autor', 'usageFsid de user distinto al firmado'],
      ['usageFsid de otro autor en upload', 'subir banner con uid distinto'],
      ['usageFsid de otro usuario en upload', 'upload a borrador ajeno verificar autor'],
      ['usageFsid otro autor', 'upload a draft ajeno'],
    ],
    rewordings: [
      ['Operación fallida, confirma que eres el autor'],
      ['No se pudo, confirma que eres el autor'],
      ['Operación fallida, confirma que eres el autor'],
      ['Operación fallida, confirma que eres el autor'],
      ['confirma que eres autor'],
    ],
  },
  36501: {
    complaints: [
      [
        'quiero retirar la revisión y dice que no está en revisión',
        'no hace falta retirarlo, nadie lo está revisando',
        'di a retirar un borrador que nunca envié',
      ],
      [
        'no hay nada en revision que retirar',
        'quise retirar mi borrador y dice que no esta en revision',
        'cancelar la revision no aplica, no esta en la fila',
      ],
      [
        'no hay nada que retirar, no está en revisión',
        'quise cancelar el envío y no estaba en moderación',
        'retirar borrador que nadie revisa',
      ],
      [
        'quiero retirar pero no esta en revision',
        'no hay nada que retirar',
        'cancelar revision de un borrador que nunca mande',
      ],
      ['nada que retirar', 'retirar borrador no enviado', 'cancelar revisión falla'],
    ],
    questions: [
      ['recall draft con state distinto de 2', 'retirar contenido no pendiente de revisión'],
      ['recall draft que no esta en state review', 'retirar contenido sin revision'],
      ['recall draft sin estado de revisión', 'retirar contenido no pendiente'],
      ['recall draft state distinto de dos', 'withdraw sin revision pendiente'],
      ['PUT draft state 1', 'recall draft sin revisión'],
    ],
    rewordings: [
      ['No hace falta retirarlo, no está en revisión'],
      ['No hay que retirarlo, no está en revisión'],
      ['No está en revisión, no hace falta retirarlo'],
      ['No está en revisión, no hace falta retirarlo'],
      ['no necesita retirarse'],
    ],
  },
  36600: {
    complaints: [
      [
        'los mensajes privados están apagados en la web',
        'nadie puede usar el chat, función sin activar',
        'no hay mensajería en esta comunidad',
      ],
      [
        'los mensajes privados estan apagados en toda la app',
        'la funcion de chat no esta activada',
        'no hay dm en este sitio',
      ],
      [
        'los mensajes privados están apagados en esta app',
        'el chat no está habilitado',
        'no hay función de conversación para nadie',
      ],
      [
        'los mensajes privados estan apagados en el sitio',
        'no hay chat en esta comunidad',
        'nadie puede usar dm',
      ],
      ['mensajes privados desactivados', 'chat desactivado', 'no hay DM aquí'],
    ],
    questions: [
      ['conversation_status off', 'función de conversaciones deshabilitada en el sitio'],
      ['conversation_status off al enviar mensaje', 'upload a conversacion con chat deshabilitado'],
      ['conversation_status off', 'mensajería del sitio deshabilitada'],
      ['conversation_status off', 'upload conversation funcion deshabilitada global'],
      ['conversation_status off', 'DM apagado todo sitio'],
    ],
    rewordings: [
      ['Los mensajes privados no están activados'],
      ['Los mensajes están desactivados'],
      ['Las conversaciones no están habilitadas'],
      ['Los mensajes privados no están habilitados'],
      ['función mensajes no habilitada'],
    ],
  },
  36601: {
    complaints: [
      [
        'la conversación no existe',
        'abro un chat y dice conversación anómala',
        'ha desaparecido la charla con mi hermana',
      ],
      [
        'esa conversacion no existe o se dañó',
        'el chat no abre, no lo encuentra',
        'conversacion rara que no carga',
      ],
      [
        'esa conversación no existe',
        'el chat da error, conversación anómala',
        'no encuentro el hilo de mensajes',
      ],
      [
        'la conversacion no existe',
        'se me rompio el chat con ella',
        'hilo de mensajes con error o perdido',
      ],
      ['chat no existe', 'conversación perdida', 'conversación no encontrada'],
    ],
    questions: [
      ['conversation row no encontrada', 'conversación inexistente excepción'],
      ['conversation row no encontrada endpoints', 'conversacion anormal o inexistente'],
      ['conversación inexistente, ¿se crea sola?', 'conversation row no hallada'],
      ['conversation row no encontrada', 'conversacion anomala lookup crea la fila'],
      ['conversation inexistente', 'conversation creada si falta'],
    ],
    rewordings: [
      ['Conversación anómala o inexistente'],
      ['La conversación no existe o tiene un problema'],
      ['Conversación con error o inexistente'],
      ['La conversación tiene un error o no existe'],
      ['conversación anómala'],
    ],
  },
  36602: {
    complaints: [
      [
        'esa conversación no es mía',
        'abrí el archivo de un chat ajeno y no me pertenece',
        'el chat es de otras dos personas',
      ],
      [
        'esa platica no es mia, no puedo abrir el archivo',
        'quise bajar una foto de un chat ajeno',
        'la conversacion pertenece a otros',
      ],
      [
        'ese chat no es mío',
        'quise abrir el archivo de un mensaje ajeno',
        'la conversación pertenece a otras personas',
      ],
      [
        'esa conversacion no es mia',
        'quiero abrir un archivo de un chat ajeno',
        'chat que no me pertenece',
      ],
      ['conversación no es mía', 'archivo de chat ajeno', 'adjunto de otro chat'],
    ],
    questions: [
      [
        'file link type conversation de mensaje ajeno',
        'usuario no es emisor ni receptor del mensaje',
      ],
      [
        'file link de conversacion, user no es sender ni receiver',
        'conversation no pertenece al usuario actual',
      ],
      ['file link conversation usuario no es emisor ni receptor', 'mensaje fsid de otra pareja'],
      ['file link conversation no es emisor ni receptor', 'mensaje de otra pareja de usuarios'],
      ['file link conversation ajena', 'fsid mensaje entre terceros'],
    ],
    rewordings: [
      ['La conversación no pertenece a este usuario'],
      ['Esta conversación no es tuya'],
      ['Esta conversación no es tuya'],
      ['La conversación no es tuya'],
      ['conversación no te pertenece'],
    ],
  },
  36603: {
    complaints: [
      [
        'no me puedo mandar mensajes a mí misma',
        'quería guardarme una nota en mi propio chat',
        'escribirse a uno mismo no está permitido',
      ],
      [
        'quise mandarme un mensaje a mi mismo',
        'no se puede hablar solo por dm',
        'mensaje para mi propio usuario rechazado',
      ],
      [
        'no me deja mandarme mensajes a mí mismo',
        'quise chatear conmigo para guardar notas',
        'enviar mensaje a mi propio perfil',
      ],
      [
        'no me puedo mandar mensaje a mi mismo',
        'quise guardar notas en mi propio chat',
        'dm a uno mismo no',
      ],
      ['mensaje a mí mismo', 'autoenviarme DM', 'escribirme notas por chat'],
    ],
    questions: [
      ['send message al propio uid', 'receptor igual a emisor en conversación'],
      ['send message a su propio uid', 'receptor igual a remitente en conversacion'],
      ['mensaje a uno mismo receptor igual emisor', 'conversation con el propio uid'],
      ['receptor igual al emisor en message', 'enviar mensaje a su propio uid'],
      ['DM remitente igual destinatario', 'conversation/message uid propio'],
    ],
    rewordings: [
      ['No puedes enviarte mensajes a ti mismo'],
      ['No puedes mandarte mensajes a ti'],
      ['No puedes enviarte mensajes a ti mismo'],
      ['No puedes enviarte mensajes a ti mismo'],
      ['no puedes escribirte'],
    ],
  },
  36604: {
    complaints: [
      [
        'o archivo o texto en cada mensaje',
        'mandé foto con texto a la vez en el chat y no vale',
        'el mensaje solo puede ser fichero o escrito',
      ],
      [
        'mando texto con foto y dice que una cosa u otra',
        'o archivo o texto, los dos no',
        'cada mensaje nomas una cosa',
      ],
      [
        'cada mensaje lleva archivo o texto, no los dos',
        'mandé mensaje con foto y texto juntos',
        'o texto o adjunto por mensaje',
      ],
      [
        'foto y texto juntos en el mensaje no se puede',
        'manda o archivo o texto, uno solo',
        'mensaje vacio sin texto ni archivo',
      ],
      ['texto y foto juntos'],
    ],
    questions: [
      ['message y fid a la vez en send', 'mensaje file o text excluyentes'],
      ['message y fid juntos en send', 'mensaje debe ser file o text'],
      ['message y fid excluyentes en envío', 'mensaje sin texto ni fid'],
      ['message y fid en el mismo envio', 'cada dm archivo o texto'],
      ['message y fid ambos'],
    ],
    rewordings: [
      ['Cada mensaje debe ser un archivo o un texto'],
      ['El mensaje debe ser archivo o texto'],
      ['Cada mensaje debe ser texto o archivo'],
      ['Cada mensaje debe ser archivo o texto'],
      ['solo archivo o texto'],
    ],
  },
  36605: {
    complaints: [
      [
        'mi mensaje privado lleva palabras bloqueadas y no se envía',
        'no manda el privado por una palabrota',
        'el chat censura lo que escribo',
      ],
      [
        'mi mensaje no se mando por una palabra prohibida',
        'el dm no sale si trae groserias',
        'el chat me censuro una palabra',
      ],
      [
        'mi mensaje no salió por palabras prohibidas',
        'el chat bloqueó una grosería',
        'no envía el DM porque trae un término vetado',
      ],
      [
        'mi mensaje privado tiene palabra prohibida',
        'no sale el dm por groserias',
        'censuran lo que escribo en el chat',
      ],
      ['mensaje privado censurado'],
    ],
    questions: [
      ['block words en mensaje de conversación v2', 'ban list conversaciones'],
      ['ban words en conversation v2', 'mensaje privado con palabra bloqueada'],
      ['ban words en conversación', 'mensaje privado bloqueado por lista de palabras'],
      ['conversation ban words mensaje rechazado', 'palabras bloqueadas al enviar dm'],
      ['DM banned words v2'],
    ],
    rewordings: [
      ['El mensaje no se envió porque contiene palabras bloqueadas'],
      ['No se envió el mensaje, tiene palabras bloqueadas'],
      ['No se envió el mensaje: contiene palabras prohibidas'],
      ['El mensaje no se envió por contener palabras bloqueadas'],
      ['mensaje con palabras bloqueadas'],
    ],
  },
  36606: {
    complaints: [
      [
        'solo acepta mensajes de quienes ella sigue',
        'no me sigue y no puedo escribirle por privado',
        'tiene puesto que solo le escriban los que sigue',
      ],
      [
        'solo la gente que el sigue puede escribirle',
        'no me sigue y no puedo mandarle mensaje',
        'quiere dm nomas de los que el sigue',
      ],
      [
        'solo le pueden escribir las personas a quienes sigue',
        'esa chica no me sigue y no recibe mi mensaje',
        'sus mensajes son solo de gente que ella sigue',
      ],
      [
        'solo recibe mensajes de la gente que sigue',
        'el no me sigue y no puedo escribirle',
        'dm cerrado para quienes no sigue',
      ],
      ['no me sigue, mensaje', 'DM solo de seguidos', 'debe seguirme para escribirle'],
    ],
    questions: [
      [
        'conversation_policy 2 receptor no sigue al emisor',
        'mensajes solo de seguidos por el receptor',
      ],
      ['conversation_policy solo seguidos por receptor', 'receptor no sigue al remitente'],
      ['conversation_policy solo seguidos', 'receptor no sigue al emisor'],
      ['conversation_policy dos', 'receptor no sigue al emisor'],
      ['conversation_policy 2', 'DM requiere follow destinatario'],
    ],
    rewordings: [
      ['Esta persona solo recibe mensajes de quienes sigue'],
      ['Esa persona solo recibe mensajes de quienes sigue'],
      ['Solo recibe mensajes de quienes sigue'],
      ['Este usuario solo recibe mensajes de quienes sigue'],
      ['mensajes solo de seguidos'],
    ],
  },
  36607: {
    complaints: [
      [
        'solo le escriben los que sigue o los verificados',
        'no estoy verificada ni me sigue y no puedo mandarle mensaje',
        'hay que tener la insignia o que te siga para su privado',
      ],
      [
        'solo acepta mensajes de los que sigue o de verificados',
        'no tengo palomita azul y no me sigue, no entra mi dm',
        'necesito verificarme para escribirle',
      ],
      [
        'le escriben solo los que sigue o los verificados',
        'no tengo la palomita y no me sigue, no puedo escribirle',
        'únicamente verificados y seguidos le mandan DM',
      ],
      [
        'solo la gente verificada o que sigue le puede escribir',
        'no estoy verificado y no me sigue, no le llega mi dm',
        'necesito palomita para mandarle mensaje',
      ],
      ['escribirle exige verificado', 'DM solo con insignia', 'mensaje, no estoy verificado'],
    ],
    questions: [
      [
        'conversation_policy 3 emisor no verificado',
        'mensaje requiere verified_status o follow del receptor',
      ],
      [
        'conversation_policy seguidos o verificados',
        'remitente sin verified ni seguido por receptor',
      ],
      ['conversation_policy seguidos o verificados', 'emisor sin verified_status ni follow'],
      ['conversation_policy tres', 'emisor sin verified y no seguido'],
      ['conversation_policy 3', 'DM verified_status'],
    ],
    rewordings: [
      ['Solo recibe mensajes de quienes sigue y de usuarios verificados'],
      ['Solo recibe mensajes de quienes sigue o están verificados'],
      ['Solo recibe mensajes de seguidos o verificados'],
      ['Solo recibe mensajes de quienes sigue y de verificados'],
      ['mensajes: seguidos o verificados'],
    ],
  },
  36608: {
    complaints: [
      [
        'la otra persona ha cerrado sus mensajes',
        'creo que me ha bloqueado, no puedo escribirle',
        'tiene desactivado el chat para todo el mundo',
      ],
      [
        'esa persona apago sus mensajes privados',
        'creo que me bloqueo, dice que cerro el chat',
        'no recibe dms de nadie',
      ],
      [
        'la otra persona cerró sus mensajes',
        'creo que me bloqueó, no deja escribirle',
        'tiene el chat cerrado para todo el mundo',
      ],
      [
        'la otra persona apago sus mensajes',
        'creo que me bloqueo, no recibe chats',
        'tiene cerrado el dm para todos',
      ],
      ['me bloqueó', 'no acepta mensajes', 'cerró sus privados'],
    ],
    questions: [
      ['conversation_policy 4 o bloqueo del receptor', 'receptor con conversación apagada'],
      ['conversation_policy nadie en receptor', 'receptor bloqueo al remitente'],
      ['conversation_policy nadie o bloqueo del receptor', 'receptor no admite mensajes'],
      [
        'conversation_policy cuatro o receptor bloqueo al emisor',
        'mensajes desactivados por el destinatario',
      ],
      ['conversation_policy 4', 'DM bloqueado por destinatario'],
    ],
    rewordings: [
      ['La otra persona ha desactivado los mensajes'],
      ['La otra persona desactivó sus conversaciones'],
      ['La otra persona desactivó los mensajes'],
      ['La otra persona desactivó los mensajes'],
      ['el otro desactivó mensajes'],
    ],
  },
  36609: {
    complaints: [
      [
        'solo puedo borrar mis propios mensajes del chat',
        'quiero eliminar el mensaje de otros y no deja',
        'borrar mensajes privados ajenos no se puede',
      ],
      [
        'solo puedo borrar mensajes de mis chats',
        'quise eliminar mensajes de otros',
        'borrar un mensaje ajeno de conversacion no',
      ],
      [
        'solo borro mis mensajes del chat',
        'no puedo eliminar mensajes ajenos de la charla',
        'quise quitar lo que escribió otro en el DM',
      ],
      [
        'solo puedo borrar mis mensajes del chat',
        'quise eliminar mensaje de otra conversacion',
        'borrar dm ajeno no se permite',
      ],
      ['borrar mensajes ajenos'],
    ],
    questions: [
      ['delete cmids ajenos', 'borrado de mensajes de conversación propios'],
      ['delete cmid de conversacion ajena', 'eliminar mensajes de otro usuario'],
      ['borrar mensajes de conversación ajenos', 'cmid de otro usuario al eliminar'],
      ['delete messages cmids ajenos', 'eliminar mensajes de conversacion no propia'],
      ['cmids ajenos delete'],
    ],
    rewordings: [
      ['Solo puedes borrar tus propios mensajes privados'],
      ['Solo puedes borrar tus propios mensajes'],
      ['Solo puedes borrar tus propios mensajes de chat'],
      ['Solo puedes eliminar tus propios mensajes'],
      ['solo borras tus mensajes'],
    ],
  },
  36700: {
    complaints: [
      [
        'la notificación no existe',
        'pincho en un aviso y dice que es anómalo',
        'el aviso de la campanita ya no está',
      ],
      [
        'esa notificacion ya no existe',
        'la campanita me lleva a un aviso inexistente',
        'notificacion rara no abre',
      ],
      [
        'la notificación no existe',
        'el aviso da error y no abre',
        'toqué una alerta vieja y ya no está',
      ],
      [
        'la notificacion no existe',
        'aviso con error al abrir',
        'toco la campanita y esa alerta ya no esta',
      ],
      ['notificación no existe'],
    ],
    questions: [
      ['nmid inexistente', 'notification no encontrada o excepción'],
      ['notification id no encontrada', 'aviso inexistente al marcar como leido'],
      ['nmid inexistente', 'notificación anómala no encontrada'],
      ['notification id inexistente', 'nmid desconocido en notificaciones'],
      ['notificationIds inexistente'],
    ],
    rewordings: [
      ['Notificación anómala o inexistente'],
      ['La notificación no existe o tiene un problema'],
      ['Notificación con error o inexistente'],
      ['La notificación tiene un error o no existe'],
      ['notificación anómala'],
    ],
  },
  36701: {
    complaints: [
      [
        'esa notificación no es mía',
        'el aviso es de otra usuaria',
        'marqué leída una notificación que no me pertenece',
      ],
      [
        'esa notificacion no es mia',
        'vi un aviso de otro perfil',
        'no pertenece a mi usuario la campanita',
      ],
      [
        'esa notificación es de otro usuario',
        'el aviso no es para mí',
        'alerta que no me pertenece',
      ],
      [
        'esa notificacion no es mia',
        'me salio el aviso de otra persona',
        'la alerta pertenece a otro usuario',
      ],
      ['notificación de otro'],
    ],
    questions: [
      [
        'notificación de otro usuario mark-as-read',
        'pertenencia de notification al usuario actual',
      ],
      ['notification de otro user', 'leer notificaciones que no son del usuario actual'],
      ['notificación de otro user al marcar leída', 'notification no pertenece al firmado'],
      ['notificacion de otro uid al marcar leida', 'mark read de notificacion ajena'],
      ['notificationIds de otro usuario'],
    ],
    rewordings: [
      ['La notificación no pertenece a este usuario'],
      ['Esta notificación no es tuya'],
      ['Esta notificación no es tuya'],
      ['Esta notificación no es tuya'],
      ['notificación no te pertenece'],
    ],
  },
  36702: {
    complaints: [
      [
        'solo puedo borrar mis notificaciones',
        'eliminar avisos de otra persona no se puede',
        'quise limpiar los avisos y solo deja los míos',
      ],
      [
        'no deja eliminar notificaciones ajenas',
        'solo borro las mias',
        'vaciar avisos de otra persona no',
      ],
      [
        'solo puedo quitar mis avisos',
        'no deja borrar notificaciones de otra persona',
        'eliminar alertas ajenas no se puede',
      ],
      [
        'solo se borran mis notificaciones',
        'quiero eliminar avisos ajenos',
        'borrar notificacion de otro usuario',
      ],
      ['borrar notificación ajena'],
    ],
    questions: [
      ['delete notification ids ajenos', 'borrado limitado a notificaciones propias'],
      ['delete notifications de otro user rechazado', 'borrar aviso ajeno'],
      ['delete notifications ajenas', 'borrado de avisos limitado al dueño'],
      ['delete notifications ajenas', 'eliminar nmids que no pertenecen al uid'],
      ['delete notificationIds ajenos'],
    ],
    rewordings: [
      ['Solo puedes borrar tus propias notificaciones'],
      ['Solo puedes borrar tus notificaciones'],
      ['Solo puedes borrar tus propias notificaciones'],
      ['Solo puedes eliminar tus notificaciones'],
      ['solo borras tus notificaciones'],
    ],
  },
} as const satisfies DescribedMeanings
