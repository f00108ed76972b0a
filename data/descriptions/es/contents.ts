import type { DescribedMeanings } from '../types'

export const contents = {
  37100: {
    complaints: [
      [
        'ese grupo no existe',
        'entro al enlace del círculo y dice grupo erróneo',
        'han borrado el grupo y no lo encuentra',
      ],
      [
        'el grupo no existe o lo borraron',
        'el enlace del circulo me manda a nada',
        'no encuentra el grupo donde iba mi post',
      ],
      [
        'el grupo no existe',
        'abro el círculo y dice que está equivocado',
        'borraron la comunidad a la que iba mi post',
      ],
      ['el grupo no existe', 'busco un circulo y ya no esta', 'enlace de grupo equivocado'],
      ['grupo no existe', 'grupo no encontrado', 'desapareció el grupo'],
    ],
    questions: [
      ['gid no encontrado', 'group/detail de grupo eliminado'],
      ['gid inexistente en groups', 'group del draft ya eliminado'],
      ['gid no encontrado', 'grupo del borrador inexistente'],
      ['gid sin fila en groups', 'group detail inexistente o borrado'],
      ['gid inexistente', 'draft con gid borrado'],
    ],
    rewordings: [
      ['Grupo erróneo o inexistente'],
      ['El grupo no existe o es incorrecto'],
      ['Grupo equivocado o inexistente'],
      ['Grupo incorrecto o sin registro'],
      ['grupo erróneo'],
    ],
  },
  37101: {
    complaints: [
      [
        'el grupo está deshabilitado',
        'han desactivado nuestro círculo de lectura',
        'no entra al grupo, lo tienen apagado',
      ],
      [
        'el grupo esta apagado, no deja publicar',
        'deshabilitaron el circulo',
        'grupo inactivo por el admin',
      ],
      [
        'desactivaron el grupo',
        'el círculo está inhabilitado, no puedo publicar allí',
        'comunidad suspendida por el admin',
      ],
      [
        'el grupo esta desactivado',
        'suspendieron mi circulo',
        'grupo deshabilitado por moderacion',
      ],
      ['grupo desactivado', 'cerraron el grupo', 'grupo clausurado'],
    ],
    questions: [
      ['group is_enabled false', 'publicar en grupo desactivado'],
      ['group is_enabled false al publicar', 'grupo deshabilitado en detail'],
      ['group is_enabled false', 'grupo apagado al publicar o ver detalle'],
      ['group is_enabled falso', 'publicar en grupo apagado'],
      ['grupo is_enabled false', 'gid deshabilitado'],
    ],
    rewordings: [
      ['El grupo está desactivado'],
      ['El grupo está deshabilitado'],
      ['Este grupo está desactivado'],
      ['El grupo está deshabilitado'],
      ['grupo deshabilitado'],
    ],
  },
  37102: {
    complaints: [
      [
        'ninguno de los grupos elegidos vale, sale vacío',
        'filtro por varios círculos y no aparece nada',
        'los grupos que marqué no cumplen y no hay contenido',
      ],
      [
        'filtre por varios grupos y no sale nada',
        'ninguno de los grupos elegidos sirve, lista vacia',
        'el feed de mis grupos privados sale en blanco',
      ],
      [
        'ninguno de los grupos elegidos cuenta y sale vacío',
        'filtré por varios círculos y no hay contenido',
        'elegí un grupo privado en el filtro y la lista quedó en blanco',
      ],
      [
        'ninguno de los grupos elegidos sirve, lista vacia',
        'filtre por grupos y no sale nada',
        'mis circulos seleccionados no son validos',
      ],
      ['feed de grupo vacío', 'filtro de grupos vacío', 'grupo privado, lista vacía'],
    ],
    questions: [
      [
        'post/list groups sin ids utilizables lista vacía',
        'groups privados con private_end_after descartados',
      ],
      [
        'param groups sin id usable, privado cerrado',
        'lista vacia por groups no elegibles cacheado',
      ],
      [
        'parámetro groups sin ids utilizables warning',
        'private_end_after descarta grupos en el filtro',
      ],
      ['parametro groups sin ids elegibles warning', 'lista vacia por gid privado'],
      ['[37102] groups', 'filtro groups sin resultados'],
    ],
    rewordings: [
      ['Ninguno de los grupos elegidos cumple, no hay contenido'],
      ['Ninguno de los grupos elegidos es válido, sin contenido'],
      ['Ninguno de los grupos elegidos cumple, no hay contenido'],
      ['Ningún grupo seleccionado es válido, no hay contenido'],
      ['ningún grupo cumple'],
    ],
  },
  37103: {
    complaints: [
      [
        'el grupo solo lo pueden ver los miembros',
        'no soy miembro y no me enseña ni la ficha del grupo',
        'círculo visible solo para quien está dentro',
      ],
      [
        'solo miembros ven este grupo',
        'no puedo ni ver el grupo sin ser parte',
        'cerrado, hay que unirse para ver la pagina',
      ],
      [
        'solo los miembros ven este grupo',
        'no puedo entrar a mirar el círculo, es para socios',
        'ni la portada del grupo me deja ver',
      ],
      [
        'solo los miembros ven este grupo',
        'grupo privado no puedo ni abrirlo',
        'pagina del circulo visible solo para integrantes',
      ],
      ['página de grupo, miembros'],
    ],
    questions: [
      ['detalle de grupo solo miembros', 'visibilidad del grupo restringida a members'],
      ['group detail solo members', 'ver grupo sin membresia'],
      ['detalle de grupo exclusivo para miembros', 'grupo oculto a quien no pertenece'],
      ['group detail solo miembros', 'ver grupo sin ser miembro codigo'],
      ['grupo members only'],
    ],
    rewordings: [
      ['Solo los miembros pueden ver este grupo'],
      ['Solo los miembros pueden ver este grupo'],
      ['Solo los miembros pueden ver este grupo'],
      ['Solo los miembros pueden ver este grupo'],
      ['solo miembros ven grupo'],
    ],
  },
  37104: {
    complaints: [
      [
        'solo los miembros ven quién está en el grupo y lo que publican',
        'la publicación es de un grupo privado y no puedo leerla',
        'sin seguir el círculo no veo sus posts',
      ],
      [
        'solo los que son del grupo ven quien esta y que postean',
        'abro un post de un circulo privado y no me deja, no lo sigo',
        'no soy miembro, no veo lo que publican',
      ],
      [
        'quién está y qué publican solo lo ven los del grupo',
        'abro un post de un círculo privado y pide unirme',
        'sin seguir el grupo no veo sus publicaciones',
      ],
      [
        'quien esta en el grupo y que publica solo lo ven los miembros',
        'abri un post de un grupo privado y no soy integrante',
        'sin seguir el circulo no veo sus posts',
      ],
      ['post de grupo privado', 'hay que seguir grupo', 'grupo privado no abre'],
    ],
    questions: [
      ['privacy 2 lector que no sigue el grupo', 'post de grupo privado visto sin login'],
      [
        'privacy privada, lector no sigue al grupo ni tiene rol whitelisted',
        'post de grupo privado sin sesion',
      ],
      [
        'privacy 2 lector no sigue el grupo',
        'private_whitelist_roles y contenido de grupo privado',
      ],
      [
        'privacy dos contenido de grupo privado sin follow',
        'cache del follow status en grupo privado',
      ],
      ['private_whitelist_roles', 'post detail grupo privado'],
    ],
    rewordings: [
      ['Solo los miembros ven quién está en el grupo y qué publica'],
      ['Solo los miembros ven quién está y qué publican'],
      ['Solo los miembros ven quién está y lo que publican'],
      ['Solo los miembros ven quién está y qué se publica'],
      ['solo miembros ven publicaciones'],
    ],
  },
  37105: {
    complaints: [
      [
        'me han prohibido ver lo de este grupo',
        'mi usuario está vetado para mirar el contenido del grupo',
        'no puedo ver el grupo, me han inhabilitado a mí',
      ],
      [
        'a mi me bloquearon ver este grupo',
        'mi usuario esta vetado de leer lo del circulo',
        'no me dejan ver contenido de ese grupo a mi solito',
      ],
      [
        'me prohibieron ver el contenido del grupo',
        'estoy vetado en este círculo',
        'a mi usuario le cerraron las publicaciones de la comunidad',
      ],
      [
        'me prohibieron ver lo de este grupo',
        'a mi usuario le bloquearon el contenido del circulo',
        'vetado de mirar el grupo',
      ],
      ['vetado del grupo'],
    ],
    questions: [
      ['usuario deshabilitado para ver contenido de grupo', 'veto individual de lectura en group'],
      ['user deshabilitado para ver contenido del group', 'usuario vetado en grupo lectura'],
      ['usuario vetado para leer el grupo', 'lectura del grupo deshabilitada para el user'],
      ['usuario con vista deshabilitada en grupo', 'user disabled from viewing group content'],
      ['ban lectura grupo'],
    ],
    rewordings: [
      ['Tienes prohibido ver el contenido de este grupo'],
      ['Tienes bloqueado ver el contenido de este grupo'],
      ['No puedes ver el contenido de este grupo'],
      ['No tienes permitido ver el contenido de este grupo'],
      ['usuario inhabilitado este grupo'],
    ],
  },
  37106: {
    complaints: [
      [
        'mi membresía del grupo venció y ya no veo ni participo',
        'el servicio del círculo ha caducado, no puedo interactuar',
        'pagué el grupo y dice que está vencido',
      ],
      [
        'se vencio mi membresia del grupo y ya no puedo ni ver ni opinar',
        'pague por el circulo y dice servicio expirado',
        'sin renovar ya no interactuo en el grupo',
      ],
      [
        'venció mi membresía del grupo y no puedo ver ni participar',
        'se acabó el servicio del círculo de pago',
        'todavía tengo días pagados y dice que expiró en el grupo',
      ],
      [
        'vencio mi membresia del grupo y no puedo ver ni interactuar',
        'servicio del grupo caducado',
        'pague el circulo y dice que expiro todo',
      ],
      ['membresía de grupo caducada', 'grupo de pago vencido', 'venció mi grupo'],
    ],
    questions: [
      [
        'private_end_after 2 seguidor con membresía vigente rechazado',
        'grupo privado vencido sin ver ni interactuar',
      ],
      [
        'private_end_after dos bloquea todo al seguidor',
        'servicio vencido en grupo privado interaccion',
      ],
      [
        'private_end_after 2 seguidor rechazado sin mirar fecha',
        'servicio del grupo expirado interacción bloqueada',
      ],
      ['private_end_after dos grupo vencido', 'membresia de grupo expirada sin interaccion'],
      ['private_end_after 2', 'follow grupo vencido contenido'],
    ],
    rewordings: [
      ['Tu servicio ha vencido, no puedes ver ni interactuar en este grupo'],
      ['El servicio venció, ya no ves ni participas en este grupo'],
      ['El servicio venció, ya no puedes ver ni interactuar en el grupo'],
      ['El servicio venció, no puedes ver ni interactuar en este grupo'],
      ['servicio de grupo caducado'],
    ],
  },
  37107: {
    complaints: [
      [
        'el grupo me deja ver lo antiguo pero lo nuevo no, caducó mi cuota',
        'venció mi servicio y no puedo ver contenido nuevo del círculo',
        'lo reciente del grupo está cerrado desde que no renové',
      ],
      [
        'mi pago del grupo vencio y no veo lo nuevo',
        'lo viejo del grupo si abre, lo reciente no',
        'posts nuevos bloqueados por membresia caducada',
      ],
      [
        'caducó mi suscripción al grupo, lo nuevo no lo veo',
        'posts recientes del círculo bloqueados tras vencer, los antiguos sí',
        'no muestra contenido nuevo del grupo por expiración',
      ],
      [
        'en el grupo ya no veo lo nuevo, solo lo de antes de vencer',
        'servicio vencido sin contenido nuevo del circulo',
        'mi suscripcion al grupo acabo y lo reciente esta tapado',
      ],
      ['grupo: solo posts viejos', 'grupo vencido, nada nuevo', 'no veo novedades grupo'],
    ],
    questions: [
      [
        'private_end_after 3 post posterior a expired_at del follow',
        'renovación de membresía de grupo y caché',
      ],
      [
        'private_end_after tres post creado despues de expired_at del follow',
        'renovar membresia sigue bloqueando contenido nuevo cache',
      ],
      [
        'private_end_after 3 created_at posterior a expired_at del follow',
        'renovación de grupo en caché contenido nuevo cerrado',
      ],
      [
        'private_end_after tres created_at posterior al follow expired_at',
        'grupo privado contenido nuevo bloqueado por vencimiento',
      ],
      ['private_end_after 3', 'follow sin fecha fin'],
    ],
    rewordings: [
      ['Tu servicio ha vencido, no puedes ver contenido nuevo'],
      ['El servicio venció, no se ve contenido nuevo'],
      ['El servicio venció, no puedes ver contenido nuevo'],
      ['El servicio venció, no puedes ver contenido nuevo'],
      ['servicio vencido, contenido nuevo'],
    ],
  },
  37200: {
    complaints: [
      [
        'la etiqueta no existe',
        'pincho en un hashtag y dice que es erróneo',
        'no encuentra esa almohadilla',
      ],
      [
        'ese hashtag no existe',
        'le pique a la etiqueta y no hay tal',
        'hashtag borrado o mal escrito',
      ],
      [
        'ese hashtag no existe',
        'la etiqueta está mal o la quitaron',
        'toco un # y no encuentra nada',
      ],
      ['el hashtag no existe', 'toco el numeral y no hay nada', 'etiqueta equivocada'],
      ['hashtag no existe', 'etiqueta no encontrada', 'desapareció el hashtag'],
    ],
    questions: [
      ['htid no encontrado', 'hashtag slug inexistente o borrado'],
      ['htid sin fila de hashtag', 'slug de hashtag no encontrado'],
      ['htid sin fila en hashtags', 'slug de etiqueta inexistente'],
      ['htid sin fila hashtag', 'slug de hashtag no encontrado'],
      ['htid inexistente', 'htid doble percent-encoding'],
    ],
    rewordings: [
      ['Hashtag erróneo o inexistente'],
      ['El hashtag no existe o es incorrecto'],
      ['Hashtag equivocado o inexistente'],
      ['Hashtag incorrecto o sin registro'],
      ['hashtag erróneo'],
    ],
  },
  37201: {
    complaints: [
      [
        'ese hashtag lo han capado, no abre',
        'han deshabilitado esa etiqueta por polémica',
        'no se puede abrir la etiqueta, la apagaron',
      ],
      [
        'apagaron ese hashtag',
        'la etiqueta esta desactivada',
        'no deja abrir el gato tal, deshabilitado',
      ],
      ['el hashtag está desactivado', 'bloquearon esa etiqueta', 'la # que uso la inhabilitaron'],
      [
        'ese hashtag esta deshabilitado',
        'bloquearon la etiqueta de la marcha',
        'numeral desactivado',
      ],
      ['hashtag desactivado', 'etiqueta bloqueada', 'hashtag baneado'],
    ],
    questions: [
      ['hashtag is_enabled false', 'etiqueta deshabilitada en panel'],
      ['hashtag is_enabled false', 'etiqueta deshabilitada en detail'],
      ['hashtag is_enabled false', 'etiqueta apagada'],
      ['hashtag is_enabled falso', 'etiqueta apagada por admin'],
      ['hashtag is_enabled false', 'htid deshabilitado'],
    ],
    rewordings: [
      ['El hashtag está desactivado'],
      ['El hashtag está deshabilitado'],
      ['Este hashtag está desactivado'],
      ['El hashtag está deshabilitado'],
      ['hashtag deshabilitado'],
    ],
  },
  37202: {
    complaints: [
      [
        'ninguna de las etiquetas elegidas cumple',
        'filtré por hashtags y sale en blanco',
        'los hashtags que puse no sirven, sin contenido',
      ],
      [
        'ninguna etiqueta elegida sirve, sin posts',
        'filtre por hashtags y quedo vacio',
        'lista sin nada por hashtags invalidos',
      ],
      [
        'ninguna de las etiquetas elegidas vale',
        'busqué con varios hashtags y lista en blanco',
        'filtro por # sin resultado porque no son válidas',
      ],
      [
        'ninguno de los hashtags que elegi sirve',
        'filtre por etiquetas y salio vacio',
        'hashtags no validos sin resultados',
      ],
      ['filtro de hashtags vacío', 'etiquetas sin resultados', 'varios hashtags, lista vacía'],
    ],
    questions: [
      ['post/list hashtags sin ids válidos', 'hashtags filtro vacío warning'],
      ['param hashtags todos invalidos lista vacia', 'warning hashtags no elegibles cacheado'],
      ['hashtags del filtro todos inválidos warning', 'parámetro hashtags cacheado vacío'],
      ['parametro hashtags sin ids warning lista vacia', 'todas las etiquetas borradas o apagadas'],
      ['[37202] hashtags', 'hashtags separar por comas'],
    ],
    rewordings: [
      ['Ninguno de los hashtags elegidos cumple, no hay contenido'],
      ['Ninguno de los hashtags elegidos es válido, sin contenido'],
      ['Ninguno de los hashtags elegidos cumple, no hay contenido'],
      ['Ningún hashtag seleccionado es válido, no hay contenido'],
      ['ningún hashtag cumple'],
    ],
  },
  37300: {
    complaints: [
      [
        'el lugar no existe',
        'la etiqueta de ubicación es errónea',
        'abro el sitio etiquetado en el mapa y no aparece',
      ],
      [
        'esa ubicacion no existe',
        'la etiqueta de lugar no la halla',
        'el sitio en el mapa ya no esta',
      ],
      ['la ubicación etiquetada no existe', 'ese lugar ya no aparece', 'geoetiqueta equivocada'],
      [
        'ese lugar no existe en la app',
        'la ubicacion etiquetada no se encuentra',
        'geotag equivocado',
      ],
      ['lugar no existe', 'ubicación no encontrada', 'desapareció el lugar'],
    ],
    questions: [
      ['gtid no encontrado', 'geotag eliminado o inexistente'],
      ['gtid no encontrado', 'geotag eliminado o inexistente'],
      ['gtid sin fila', 'geotag inexistente o borrado'],
      ['gtid sin fila geotag', 'geotag borrado no encontrado'],
      ['gtid inexistente', 'draft con gtid erróneo'],
    ],
    rewordings: [
      ['Geoetiqueta errónea o inexistente'],
      ['La geoetiqueta no existe o es incorrecta'],
      ['Lugar equivocado o inexistente'],
      ['Ubicación incorrecta o sin registro'],
      ['geotag erróneo'],
    ],
  },
  37301: {
    complaints: [
      [
        'la ubicación está desactivada',
        'han deshabilitado la etiqueta del lugar',
        'ese sitio del mapa lo apagaron',
      ],
      ['el lugar esta desactivado', 'la ubicacion etiquetada la apagaron', 'geo deshabilitado'],
      [
        'el lugar está deshabilitado',
        'esa geoetiqueta la apagaron',
        'ubicación desactivada por el sitio',
      ],
      [
        'el lugar esta deshabilitado',
        'desactivaron la ubicacion de mi local',
        'geoetiqueta apagada',
      ],
      ['ubicación desactivada', 'lugar desactivado', 'no deja etiquetar lugar'],
    ],
    questions: [
      ['geotag is_enabled false', 'geoetiqueta deshabilitada'],
      ['geotag is_enabled false', 'lugar deshabilitado en detail'],
      ['geotag is_enabled false', 'lugar inhabilitado en la api'],
      ['geotag is_enabled falso', 'ubicacion suspendida por admin'],
      ['geotag is_enabled false', 'gtid deshabilitado'],
    ],
    rewordings: [
      ['La geoetiqueta está desactivada'],
      ['La geoetiqueta está deshabilitada'],
      ['Este lugar está desactivado'],
      ['La ubicación está deshabilitada'],
      ['geotag deshabilitado'],
    ],
  },
  37302: {
    complaints: [
      [
        'ninguno de los lugares elegidos cumple',
        'filtro por ubicaciones y no hay nada',
        'los sitios que marqué no valen, lista vacía',
      ],
      [
        'ningun lugar elegido sirve, lista en blanco',
        'filtre por ubicaciones y no hay posts',
        'sin contenido para esos lugares',
      ],
      [
        'ninguno de los lugares seleccionados sirve',
        'filtré por ubicaciones y salió vacío',
        'elegí sitios del mapa y sin contenido',
      ],
      [
        'ninguno de los lugares elegidos sirve',
        'filtre por ubicaciones y no hay nada',
        'geotags no validos lista vacia',
      ],
      ['filtro de lugares vacío', 'ubicaciones sin resultados', 'varios lugares, lista vacía'],
    ],
    questions: [
      ['post/list geotags sin ids válidos', 'geotags filtro sin resultados aviso'],
      ['param geotags todos invalidos', 'warning geotags no elegibles lista vacia'],
      ['geotags del filtro sin ids', 'warning lista vacía por geoetiquetas inválidas'],
      ['parametro geotags sin ids warning', 'geoetiquetas todas desconocidas'],
      ['[37302] geotags', 'filtro geotags desconocidos'],
    ],
    rewordings: [
      ['Ninguna de las geoetiquetas elegidas cumple, no hay contenido'],
      ['Ninguna geoetiqueta elegida es válida, sin contenido'],
      ['Ninguno de los lugares elegidos cumple, no hay contenido'],
      ['Ninguna ubicación seleccionada es válida, no hay contenido'],
      ['ningún geotag cumple'],
    ],
  },
  37400: {
    complaints: [
      [
        'la publicación no existe',
        'abro un enlace a un post y ya no está',
        'ese post es erróneo o lo borraron',
      ],
      [
        'el post ya no existe',
        'abri un link de publicacion borrada',
        'quiero comentar un post que no encuentra',
      ],
      [
        'la publicación no existe',
        'abrí un enlace y el post ya no está',
        'quiero comentar y dice que el post está equivocado',
      ],
      [
        'la publicacion no existe',
        'el post que me compartieron ya no esta',
        'post equivocado o borrado',
      ],
      ['publicación no existe', 'post eliminado', 'no encuentro el post'],
    ],
    questions: [
      ['pid no encontrado', 'draft de comentario sin commentPid da post inexistente'],
      ['pid no encontrado post', 'draft de comentario sin commentPid da post inexistente'],
      ['pid no encontrado', 'borrador de comentario sin commentPid'],
      ['pid sin fila post', 'borrador de comentario sin commentPid post inexistente'],
      ['pid inexistente', 'draft commentCid sin commentPid'],
    ],
    rewordings: [
      ['Publicación errónea o inexistente'],
      ['La publicación no existe o es incorrecta'],
      ['Publicación equivocada o inexistente'],
      ['Publicación incorrecta o sin registro'],
      ['post erróneo'],
    ],
  },
  37401: {
    complaints: [
      [
        'publicación inhabilitada, solo la ve quien la escribió',
        'han deshabilitado el post de mi amiga',
        'ese post lo apagó moderación y no se abre',
      ],
      [
        'el post esta apagado por moderacion',
        'desactivaron esa publicacion',
        'ocultaron mi... no, el post de otro y no abre',
      ],
      [
        'esta publicación está deshabilitada',
        'ocultaron el post por moderación',
        'el post que compartieron fue desactivado',
      ],
      [
        'la publicacion fue desactivada',
        'ese post lo dieron de baja los moderadores',
        'post inhabilitado solo lo ve su autor',
      ],
      ['post desactivado', 'me ocultaron el post', 'bajaron mi publicación'],
    ],
    questions: [
      ['post is_enabled false para quien no es autor', 'publicación deshabilitada'],
      ['post is_enabled false y no soy autor', 'publicacion deshabilitada detail'],
      ['post is_enabled false lector no autor', 'publicación suspendida'],
      ['post is_enabled falso no autor', 'publicacion deshabilitada al pedir detalle'],
      ['post is_enabled false', 'pid deshabilitado'],
    ],
    rewordings: [
      ['La publicación está desactivada'],
      ['La publicación está deshabilitada'],
      ['Esta publicación está desactivada'],
      ['La publicación está deshabilitada'],
      ['publicación deshabilitada'],
    ],
  },
  37402: {
    complaints: [
      [
        'no existe esa versión anterior de la publicación',
        'miro el historial del post y el registro no aparece',
        'historial de la publicación erróneo',
      ],
      [
        'esa version anterior del post no existe',
        'el historial del post no abre',
        'quise ver la edicion vieja y no la halla',
      ],
      [
        'la versión antigua del post no existe',
        'el historial de la publicación no se encuentra',
        'quiero ver una edición previa de la entrada y falla',
      ],
      [
        'no aparece la version anterior del post',
        'historial de la publicacion inexistente',
        'edicion vieja del post no encontrada',
      ],
      ['historial de post falta', 'versión del post borrada', 'no encuentro versión anterior'],
    ],
    questions: [
      ['hpid no encontrado o sin state 3', 'historia de post en revisión inexistente'],
      ['hpid no encontrado o no published', 'post history en revision no se ve'],
      [
        'hpid sin historial en estado publicado',
        'registro de post en revisión tratado como inexistente',
      ],
      ['hpid sin post log publicado', 'registro de version de post state tres'],
      ['hpid inexistente', 'hpid de borrador'],
    ],
    rewordings: [
      ['Historial de la publicación erróneo o inexistente'],
      ['El registro del post no existe o es incorrecto'],
      ['Historial de publicación equivocado o inexistente'],
      ['Versión de la publicación incorrecta o sin registro'],
      ['versión de post errónea'],
    ],
  },
  37403: {
    complaints: [
      [
        'esa versión del historial del post está suspendida',
        'no puedo ver cómo era la publicación antes, versión inhabilitada',
        'el registro antiguo del post lo han suspendido',
      ],
      [
        'apagaron la version vieja del post',
        'historial suspendido de la publicacion',
        'version suspendida por el moderador',
      ],
      [
        'esa versión del post fue suspendida',
        'el registro histórico de la publicación está desactivado',
        'una edición anterior de la entrada quedó bloqueada',
      ],
      [
        'version del post suspendida',
        'ocultaron una edicion anterior de la publicacion',
        'historial del post bloqueado',
      ],
      ['versión de post bloqueada', 'historial de post desactivado', 'edición vieja post oculta'],
    ],
    questions: [
      ['post history is_enabled false', 'log de post suspendido'],
      ['post log is_enabled false', 'version historica de post deshabilitada'],
      ['historial de post is_enabled off', 'versión del post suspendida'],
      ['post log is_enabled falso', 'hpid suspendido'],
      ['hpid is_enabled false', 'hpid deshabilitado'],
    ],
    rewordings: [
      ['El historial de la publicación está suspendido'],
      ['El registro de la publicación está suspendido'],
      ['Esta versión de la publicación está suspendida'],
      ['Esta versión de la publicación está suspendida'],
      ['versión de post suspendida'],
    ],
  },
  37404: {
    complaints: [
      [
        'sin autorización no se accede a este contenido',
        'está bloqueado y hay que pedir permiso o pagar',
        'contenido protegido al que no tengo acceso',
      ],
      [
        'no tengo autorizacion para ver este contenido, es de paga',
        'post bloqueado, falta desbloquear',
        'contenido cerrado sin permiso',
      ],
      [
        'no puedo acceder al contenido sin autorización',
        'el post pide pago o permiso para leerlo',
        'publicación bloqueada para los no autorizados',
      ],
      [
        'necesito autorizacion para leer este contenido',
        'contenido de pago no tengo acceso',
        'esta con candado y no puedo leerlo completo',
      ],
      ['desbloquear post'],
    ],
    questions: [
      [
        'isReadLocked sin autorización error o contenido recortado',
        'contenido bloqueado no accesible',
      ],
      ['read-locked post sin auth', 'acceso al contenido no autorizado readConfig'],
      [
        'post con isReadLocked sin autorización',
        'lectura protegida de publicación, ¿error o recorte?',
      ],
      ['isReadLocked sin autorizacion de lectura', 'post bloqueado readConfig da error o recorta'],
      ['preview post sin auth'],
    ],
    rewordings: [
      ['No puedes acceder al contenido sin autorización'],
      ['No tienes autorización para ver este contenido'],
      ['Necesitas autorización para ver este contenido'],
      ['No puedes acceder a este contenido sin autorización'],
      ['contenido requiere autorización'],
    ],
  },
  37500: {
    complaints: [
      [
        'el comentario no existe',
        'busco el comentario que me hicieron y ya no está',
        'ese comentario es erróneo',
      ],
      [
        'ese comentario no existe',
        'abri un comentario borrado',
        'la respuesta que busco ya no esta',
      ],
      [
        'el comentario no existe',
        'la respuesta que busco fue eliminada',
        'ese comentario está mal identificado',
      ],
      [
        'el comentario no existe',
        'no encuentro el comentario que me notificaron',
        'comentario equivocado',
      ],
      ['comentario no existe', 'comentario eliminado', 'no encuentro el comentario'],
    ],
    questions: [
      ['cid no encontrado', 'comment/detail de comentario borrado'],
      ['cid no encontrado', 'comment inexistente en edit o delete'],
      ['cid o fsid de comentario inexistente', 'borrar comentario desconocido'],
      ['cid sin fila comment', 'comentario borrado detalle'],
      ['cid inexistente', 'command word commentCid desconocido'],
    ],
    rewordings: [
      ['Comentario erróneo o inexistente'],
      ['El comentario no existe o es incorrecto'],
      ['Comentario equivocado o inexistente'],
      ['Comentario incorrecto o sin registro'],
      ['comentario erróneo'],
    ],
  },
  37501: {
    complaints: [
      [
        'comentario inhabilitado y no lo puedo leer',
        'moderación ha deshabilitado ese comentario',
        'no se abren las respuestas, el comentario está apagado',
      ],
      [
        'el comentario esta apagado',
        'deshabilitaron ese comentario y no soy el autor',
        'no abre porque el moderador lo apago, comentario',
      ],
      [
        'el comentario está desactivado',
        'moderaron el comentario y no se ve',
        'inhabilitaron esa respuesta',
      ],
      [
        'el comentario esta desactivado',
        'moderaron ese comentario y no se ve',
        'comentario inhabilitado',
      ],
      ['comentario desactivado', 'me ocultaron el comentario', 'bajaron mi comentario'],
    ],
    questions: [
      ['comment is_enabled false', 'comment/list con cid deshabilitado también al autor'],
      ['comment is_enabled false', 'comment list con cid de comentario deshabilitado'],
      ['comment is_enabled false', 'comment/list con cid apagado incluso al autor'],
      ['comment is_enabled falso', 'comment list con cid de comentario apagado'],
      ['comment is_enabled false', 'cid deshabilitado'],
    ],
    rewordings: [
      ['El comentario está desactivado'],
      ['El comentario está deshabilitado'],
      ['Este comentario está desactivado'],
      ['El comentario está deshabilitado'],
      ['comentario deshabilitado'],
    ],
  },
  37502: {
    complaints: [
      [
        'no existe la versión anterior del comentario',
        'el historial de mi comentario no aparece',
        'registro antiguo del comentario erróneo',
      ],
      [
        'la version vieja del comentario no existe',
        'historial de comentario sin registro',
        'no halla la edicion anterior de mi comment',
      ],
      [
        'no existe la versión vieja del comentario',
        'historial del comentario no hallado',
        'quise ver cómo era antes el comentario y nada',
      ],
      [
        'version anterior del comentario no existe',
        'historial del comentario perdido',
        'edicion vieja de mi comentario no sale',
      ],
      [
        'historial de comentario falta',
        'versión del comentario borrada',
        'comentario anterior no aparece',
      ],
    ],
    questions: [
      ['hcid no encontrado', 'historia de comment sin publicar state'],
      ['hcid no encontrado o no publicado', 'comment history version rechazada no abre'],
      [
        'hcid sin historial en estado publicado',
        'registro de comentario rechazado cuenta como inexistente',
      ],
      ['hcid sin comment log publicado', 'registro de version de comentario inexistente'],
      ['hcid inexistente', 'hcid de borrador'],
    ],
    rewordings: [
      ['Historial del comentario erróneo o inexistente'],
      ['El registro del comentario no existe o es incorrecto'],
      ['Historial de comentario equivocado o inexistente'],
      ['Versión del comentario incorrecta o sin registro'],
      ['versión de comentario errónea'],
    ],
  },
  37503: {
    complaints: [
      [
        'la versión vieja del comentario está suspendida',
        'no deja ver lo que decía antes el comentario, inhabilitado',
        'suspendieron el historial de ese comentario',
      ],
      [
        'la version del comentario esta suspendida',
        'apagaron el historial del comment',
        'suspendido el registro viejo del comentario',
      ],
      [
        'suspendieron la versión del comentario',
        'el registro histórico de la respuesta está bloqueado',
        'una edición previa del comentario está inhabilitada',
      ],
      [
        'la version del comentario fue suspendida',
        'historial del comentario bloqueado',
        'ocultaron la edicion previa de ese comentario',
      ],
      [
        'versión de comentario bloqueada',
        'historial de comentario desactivado',
        'edición vieja comentario oculta',
      ],
    ],
    questions: [
      ['comment history is_enabled false', 'log de comentario suspendido'],
      ['comment log is_enabled false', 'version suspendida de comment'],
      ['historial de comentario is_enabled off', 'versión de comment suspendida'],
      ['comment log is_enabled falso', 'hcid suspendido'],
      ['hcid is_enabled false', 'hcid deshabilitado'],
    ],
    rewordings: [
      ['El historial del comentario está suspendido'],
      ['El registro del comentario está suspendido'],
      ['Esta versión del comentario está suspendida'],
      ['Esta versión del comentario está suspendida'],
      ['versión de comentario suspendida'],
    ],
  },
  37504: {
    complaints: [
      [
        'los comentarios solo los ve la autora del post',
        'no veo respuestas, son privadas para quien publicó',
        'comentarios ocultos salvo para el autor',
      ],
      [
        'solo el autor del post ve los comentarios',
        'no veo los comentarios, son privados para quien publico',
        'comentarios ocultos menos pal dueño del post',
      ],
      [
        'los comentarios solo los mira el autor del post',
        'no veo los comentarios, son privados para el dueño',
        'comenté y los demás no lo leen, solo quien publicó',
      ],
      [
        'los comentarios solo los ve el autor del post',
        'comentarios privados no puedo leerlos',
        'solo quien publico ve las respuestas',
      ],
      ['comentario privado oculto'],
    ],
    questions: [
      ['comentario privado visible solo al autor del post', 'private comment contenido vaciado'],
      [
        'private comment visible solo al autor del post',
        'comentario vaciado para otros que no son author',
      ],
      [
        'comentarios privados visibles solo al autor de la publicación',
        'comentario privado contenido vacío',
      ],
      ['comment privacy solo autor del post', 'comentarios visibles unicamente al dueño'],
      ['comment privado autor post'],
    ],
    rewordings: [
      ['Los comentarios solo son visibles para el autor de la publicación'],
      ['Los comentarios son solo para el autor del post'],
      ['Solo el autor de la publicación ve los comentarios'],
      ['Los comentarios solo los ve el autor de la publicación'],
      ['visible solo al autor'],
    ],
  },
  37505: {
    complaints: [
      [
        'el post es viejo y ya no muestra comentarios',
        'ha pasado el plazo y los comentarios desaparecieron',
        'no salen respuestas en publicaciones antiguas',
      ],
      [
        'el post es muy viejo y ya no muestra comentarios',
        'se cerro por tiempo, sin comentarios',
        'ya pasaron los dias y los comentarios no salen',
      ],
      [
        'el post es viejo y ya no muestra comentarios',
        'pasaron los días y se ocultaron los comentarios',
        'la entrada caducó para comentarios visibles',
      ],
      [
        'el post es muy viejo y ya no muestra comentarios',
        'se cerraron a la vista los comentarios por antiguedad',
        'pasaron los dias y desaparecieron las respuestas',
      ],
      [
        'ya no muestra comentarios',
        'comentarios viejos desaparecieron',
        'post antiguo sin comentarios',
      ],
    ],
    questions: [
      ['comment_visibility_rule días superados', 'comment/list vacía por post fuera de plazo'],
      [
        'comment_visibility_rule dias vencidos en comment list',
        'comment detail falla al reves dentro del periodo',
      ],
      ['comment_visibility_rule días comment/list', 'detalle de comentario comparación invertida'],
      ['comment_visibility_rule dias superados', 'comment detail al reves rechaza post reciente'],
      ['comment_visibility_rule días', '[37505] comment/list'],
    ],
    rewordings: [
      ['La publicación ha superado el plazo y ya no muestra comentarios'],
      ['El post ya venció y no muestra comentarios'],
      ['Publicación vencida, ya no muestra comentarios'],
      ['La publicación ya no muestra comentarios por su antigüedad'],
      ['comentarios caducados del post'],
    ],
  },
  37600: {
    complaints: [
      [
        'el archivo no existe',
        'el fichero adjunto ya no está',
        'abro el documento y dice archivo erróneo',
      ],
      ['el archivo no existe', 'el fid esta mal, borraron el documento', 'adjunto inexistente'],
      [
        'el archivo no existe',
        'ese fichero fue borrado',
        'no halla el adjunto con ese identificador',
      ],
      [
        'el archivo no existe',
        'fichero equivocado o borrado',
        'no encuentra la imagen que quiero abrir',
      ],
      ['archivo no existe', 'archivo eliminado', 'no encuentro el archivo'],
    ],
    questions: [
      ['fid no encontrado', 'file borrado o inexistente'],
      ['fid no encontrado en files', 'file borrado wrong file'],
      ['fid sin fila o eliminado', 'archivo inexistente en detalle'],
      ['fid sin fila en files', 'file borrado por fid'],
      ['fid inexistente', 'fid borrado'],
    ],
    rewordings: [
      ['Archivo erróneo o inexistente'],
      ['El archivo no existe o es incorrecto'],
      ['Archivo equivocado o inexistente'],
      ['Archivo incorrecto o sin registro'],
      ['archivo erróneo'],
    ],
  },
  37601: {
    complaints: [
      [
        'archivo inhabilitado, no se abre',
        'han deshabilitado el vídeo que subí',
        'el pdf lo ha bloqueado la administración',
      ],
      [
        'el archivo esta desactivado',
        'apagaron ese documento',
        'adjunto inhabilitado por moderador',
      ],
      [
        'el archivo está desactivado',
        'el fichero lo inhabilitaron',
        'adjunto apagado por el administrador',
      ],
      [
        'el adjunto lo inhabilitaron',
        'desactivaron mi video subido',
        'bloquearon el adjunto y no se abre',
      ],
      ['archivo desactivado', 'archivo bloqueado por admin', 'adjunto deshabilitado'],
    ],
    questions: [
      ['file is_enabled false', 'fichero deshabilitado'],
      ['file is_enabled false', 'archivo deshabilitado al descargar'],
      ['file is_enabled false', 'archivo suspendido'],
      ['file is_enabled falso', 'archivo apagado al pedir link'],
      ['file is_enabled false', 'fid deshabilitado'],
    ],
    rewordings: [
      ['El archivo está desactivado'],
      ['El archivo está deshabilitado'],
      ['Este archivo está desactivado'],
      ['El archivo está deshabilitado'],
      ['archivo deshabilitado'],
    ],
  },
  37602: {
    complaints: [
      [
        'no estoy autorizada a editar ese archivo',
        'quiero poner título a una foto ajena y no puedo',
        'no puedo cambiar los datos del fichero',
      ],
      [
        'no puedo editar ese archivo, no es mio',
        'cambiarle el nombre al adjunto y sin autorizacion',
        'sin permiso para modificar el archivo',
      ],
      [
        'no estoy autorizado a editar este archivo',
        'quiero cambiar la descripción de un fichero ajeno',
        'no me deja modificar los datos del adjunto',
      ],
      [
        'no tengo autorizacion para editar este archivo',
        'quiero cambiar el nombre del archivo de otro',
        'modificar archivo ajeno no se puede',
      ],
      ['editar archivo ajeno', 'no puedo modificar archivo', 'cambié usuario, archivo bloqueado'],
    ],
    questions: [
      ['file update sin file_usage del usuario', 'editar fichero de otra cuenta'],
      [
        'file usage no liga fid con aid y uid al editar',
        'no autorizado a renombrar o editar un file ajeno',
      ],
      ['file usage sin aid y uid propios', 'update de archivo denegado'],
      ['file update sin file usage de cuenta y usuario', 'editar warning type de fid ajeno'],
      ['fid subido por otro', 'file sin registro uso'],
    ],
    rewordings: [
      ['No tienes autorización para editar este archivo'],
      ['No tienes permiso para editar este archivo'],
      ['No tienes permiso para editar este archivo'],
      ['No estás autorizado a editar este archivo'],
      ['no autorizado editar archivo'],
    ],
  },
  37700: {
    complaints: [
      [
        'el contenido de extensión no existe',
        'la tarjeta añadida al post es errónea',
        'la encuesta incrustada no se encuentra',
      ],
      [
        'el contenido extendido no existe',
        'la tarjeta pegada al post no abre',
        'el complemento del post no esta',
      ],
      [
        'la extensión del post no existe',
        'el contenido extendido, una encuesta, no lo encuentra',
        'la tarjeta adjunta está mal identificada',
      ],
      [
        'la encuesta adjunta no existe',
        'contenido extendido no encontrado',
        'la tarjeta incrustada en el post ya no esta',
      ],
      ['contenido extendido no existe', 'complemento desaparecido', 'desapareció la encuesta'],
    ],
    questions: [
      ['eid no encontrado', 'extend content inexistente'],
      ['eid no encontrado', 'extend content inexistente'],
      ['eid inexistente', 'extend content no encontrado'],
      ['eid sin fila en extends', 'extend inexistente'],
      ['eid inexistente', 'extend eliminado BD'],
    ],
    rewordings: [
      ['Contenido de extensión erróneo o inexistente'],
      ['El contenido de extensión no existe o es incorrecto'],
      ['Contenido extendido equivocado o inexistente'],
      ['Contenido extendido incorrecto o sin registro'],
      ['extend erróneo'],
    ],
  },
  37701: {
    complaints: [
      [
        'la extensión del post está desactivada',
        'la encuesta incrustada la han apagado',
        'ese añadido de la publicación está deshabilitado',
      ],
      [
        'la tarjeta extra esta apagada',
        'el complemento adjunto esta desactivado',
        'votacion deshabilitada en el post',
      ],
      [
        'desactivaron la tarjeta extra',
        'la encuesta adjunta está inhabilitada',
        'la extensión está apagada',
      ],
      [
        'la votacion adjunta esta desactivada',
        'extension del post apagada',
        'tarjeta incrustada deshabilitada',
      ],
      ['complemento desactivado', 'encuesta desactivada', 'botones del post muertos'],
    ],
    questions: [
      ['extend is_enabled false', 'contenido extendido deshabilitado'],
      ['extend is_enabled false', 'contenido extend deshabilitado'],
      ['extend is_enabled false', 'contenido extendido deshabilitado'],
      ['extend is_enabled falso', 'contenido ampliado inhabilitado por eid'],
      ['extend is_enabled false', 'eid deshabilitado'],
    ],
    rewordings: [
      ['La extensión está desactivada'],
      ['La extensión está deshabilitada'],
      ['Esta extensión está desactivada'],
      ['El contenido extendido está deshabilitado'],
      ['extend deshabilitado'],
    ],
  },
  37702: {
    complaints: [
      [
        'la opción que pulsé en la encuesta no existe',
        'la clave de la extensión no está',
        'el botón de la tarjeta da clave inexistente',
      ],
      [
        'esa opcion de la encuesta no existe',
        'el boton que elegi en la tarjeta no aparece',
        'opcion invalida al votar',
      ],
      [
        'voto en la encuesta y la opción no existe',
        'la clave de la extensión no aparece',
        'le doy al botón de la tarjeta y no reconoce la key',
      ],
      [
        'la opcion que vote no existe',
        'elijo una respuesta de la encuesta y no la reconoce',
        'boton de la tarjeta sin opcion valida',
      ],
      ['opción no existe', 'no registra mi voto', 'botón de encuesta falla'],
    ],
    questions: [
      ['key no está en action_items', 'extend action key inexistente'],
      ['extend action key no esta en action_items', 'key de extend inexistente'],
      ['key ausente en action_items', 'extend action clave desconocida'],
      ['key no esta en action_items del extend', 'clave de accion inexistente'],
      ['extend key inexistente', 'action_items key cambiada'],
    ],
    rewordings: [
      ['La clave de la extensión no existe'],
      ['La clave de la extensión no existe'],
      ['La clave de la extensión no existe'],
      ['La clave del contenido extendido no existe'],
      ['clave extend no existe'],
    ],
  },
  37800: {
    complaints: [
      [
        'el campo de archivo del perfil no existe',
        'subo el documento del formulario y el apartado es erróneo',
        'no encuentra la ficha donde iba el fichero',
      ],
      [
        'ese dato de perfil extra no existe',
        'subo algo al campo de la ficha y no lo encuentra',
        'codigo del campo extra mal',
      ],
      [
        'el archivo de ficha no existe',
        'subo a un campo de archivo personalizado y no lo encuentra',
        'el expediente está mal indicado',
      ],
      [
        'el campo adicional del formulario no existe',
        'ficha extra equivocada al subir',
        'archivo de perfil personalizado no encontrado',
      ],
      ['campo extra no existe', 'campo personalizado perdido', 'ficha sin ese campo'],
    ],
    questions: [
      ['archiveCode no encontrado', 'archive inexistente en upload'],
      ['archiveCode sin fila al subir', 'archive definicion inexistente'],
      ['archiveCode inexistente al subir', 'definición de archive no encontrada'],
      ['archiveCode sin fila en archives', 'definicion de archive inexistente'],
      ['archiveCode inexistente', 'archive sin definición'],
    ],
    rewordings: [
      ['Contenido de ficha erróneo o inexistente'],
      ['El campo de la ficha no existe o es incorrecto'],
      ['Ficha equivocada o inexistente'],
      ['Archivo adicional (archive) incorrecto o sin registro'],
      ['archive erróneo'],
    ],
  },
  37801: {
    complaints: [
      [
        'el apartado de la ficha está desactivado',
        'la configuración de ese campo extra la apagaron',
        'no deja subir al campo del formulario porque está deshabilitado',
      ],
      [
        'ese campo extra esta apagado',
        'el campo de ficha deshabilitado al subir',
        'configuracion de la ficha desactivada',
      ],
      [
        'la ficha está desactivada, no admite archivos',
        'el campo del perfil donde subo está apagado',
        'configuración de expediente deshabilitada',
      ],
      [
        'el campo personalizado esta apagado',
        'dato extra del perfil desactivado',
        'la ficha adicional esta inhabilitada',
      ],
      [
        'campo extra desactivado',
        'campo personalizado deshabilitado',
        'campo del formulario apagado',
      ],
    ],
    questions: [
      ['archive is_enabled false', 'configuración de archive deshabilitada'],
      ['archive is_enabled false', 'archive configuration disabled upload'],
      ['archive is_enabled false', 'definición de archiveCode apagada'],
      ['archive is_enabled falso', 'config de archive deshabilitada'],
      ['archiveCode is_enabled false', 'archive deshabilitado upload'],
    ],
    rewordings: [
      ['La configuración de la ficha está desactivada'],
      ['La configuración de la ficha está desactivada'],
      ['La configuración de la ficha está desactivada'],
      ['La configuración de este campo adicional está desactivada'],
      ['configuración archive desactivada'],
    ],
  },
  37802: {
    complaints: [
      [
        'el campo de la ficha no corresponde',
        'la configuración de la ficha no cuadra con el grupo',
        'subí el archivo a un campo que es de texto y no casa',
      ],
      [
        'el campo es de otro grupo y no acepta mi archivo',
        'no cuadra la config del campo extra',
        'subi al campo equivocado de la ficha',
      ],
      [
        'la ficha no corresponde a este tipo de contenido',
        'el campo del expediente es de otro grupo',
        'no cuadra la configuración del archivo con mi post',
      ],
      [
        'el campo extra no corresponde al grupo',
        'subo el documento y dice que la ficha es de otro tipo',
        'no coincide la configuracion del dato adicional',
      ],
      ['campo no admite archivo', 'subir en formulario falla', 'campo de otro grupo'],
    ],
    questions: [
      [
        'archive usage_type o element_type distinto',
        'archive usage_group_id no coincide con el grupo del draft',
      ],
      [
        'archive usage_type o element_type no coincide',
        'usage_group_id distinto al grupo del borrador',
      ],
      [
        'archive usage_type o element_type distinto',
        'usage_group_id no coincide con el grupo del borrador',
      ],
      [
        'archive usage_type no coincide con usageType',
        'element_type distinto de file o grupo equivocado',
      ],
      ['archive element_type', 'usageType archive v3.2'],
    ],
    rewordings: [
      ['La configuración de la ficha no coincide'],
      ['La configuración de la ficha no coincide'],
      ['La configuración de la ficha no coincide'],
      ['La configuración del campo adicional no coincide'],
      ['archive no coincide'],
    ],
  },
} as const satisfies DescribedMeanings
