import type { DescribedMeanings } from '../types'

export const editor = {
  38100: {
    complaints: [
      [
        'mi borrador no existe',
        'abro el borrador guardado y dice id incorrecto',
        'no encuentra el borrador que empecé ayer',
      ],
      ['mi borrador ya no esta', 'no encuentra el borrador que guarde', 'id de borrador mal'],
      [
        'mi borrador ya no existe',
        'el id del borrador está mal',
        'abro un draft y dice que no lo hay',
      ],
      [
        'mi borrador no existe',
        'abri un borrador y el id esta mal',
        'el borrador es de otro usuario y no lo encuentra',
      ],
      ['borrador no existe', 'perdí mi borrador', 'desapareció mi borrador'],
    ],
    questions: [
      ['did no encontrado', 'draft de otro usuario o de otro tipo'],
      ['did no encontrado o es de otro user', 'draft de comment pedido como post'],
      ['did ajeno o de otro tipo', 'borrador inexistente para el usuario firmado'],
      ['did inexistente o de otro user', 'draft de tipo post pedido como comment'],
      ['did inexistente', 'draft de otro type'],
    ],
    rewordings: [
      ['El ID del borrador es incorrecto o no existe'],
      ['El borrador no existe o el ID es incorrecto'],
      ['El borrador es erróneo o no existe'],
      ['El borrador no existe o su ID es incorrecto'],
      ['ID de borrador incorrecto'],
    ],
  },
  38101: {
    complaints: [
      [
        'el borrador está en revisión y no puedo editarlo',
        'lo están revisando y no deja retocar el texto',
        'quiero corregir algo pero está pendiente de moderación',
      ],
      [
        'lo tengo en revision y no puedo modificarlo',
        'esperando aprobacion, no deja cambiar el texto',
        'quise corregir mientras lo revisan',
      ],
      [
        'está en revisión y no puedo editarlo',
        'quiero corregir el borrador que están moderando',
        'mientras lo revisan no deja cambiar el texto',
      ],
      [
        'mi borrador esta en revision y no lo puedo cambiar',
        'lo estan revisando y no me deja corregirlo',
        'quiero agregar una foto mientras lo moderan',
      ],
      ['editar borrador en revisión', 'cambiar texto mientras revisan', 'modificar lo ya enviado'],
    ],
    questions: [
      ['update draft state 2', 'editar contenido en revisión denegado'],
      ['update draft en revision state dos', 'editar borrador bajo review rechazado'],
      ['update draft en estado de revisión', 'editar contenido pendiente de moderación'],
      ['update draft state dos under review', 'modificar borrador en moderacion'],
      ['PATCH draft state 2', 'autosave draft en revisión'],
    ],
    rewordings: [
      ['El contenido está en revisión y no se puede editar'],
      ['Está en revisión y no se puede editar'],
      ['En revisión: no se puede editar'],
      ['Está en revisión y no se puede editar'],
      ['en revisión, no editable'],
    ],
  },
  38102: {
    complaints: [
      [
        'el borrador ya está publicado y no se edita',
        'intento cambiar un borrador que ya salió',
        'como ya se publicó no deja guardar cambios en el borrador',
      ],
      [
        'mi borrador ya se publico, no se edita',
        'ya salio publicado, no se puede cambiar el borrador',
        'edito el borrador y dice que ya se publico',
      ],
      [
        'ya se publicó y el borrador no se edita',
        'quise tocar un draft que ya salió',
        'cambiar borrador de algo publicado',
      ],
      [
        'el borrador ya fue publicado y no se edita',
        'quise modificar un borrador que ya salio',
        'cambiar draft publicado no deja',
      ],
      ['editar borrador publicado', 'autoguardado tras publicar', 'borrador publicado otro móvil'],
    ],
    questions: [
      ['update draft state 3', 'guardar draft ya publicado'],
      ['update draft ya publicado', 'borrador state publicado sin edicion'],
      ['update draft state publicado', 'draft ya publicado inmodificable'],
      ['update draft state tres publicado', 'editar borrador despues de publicado'],
      ['PATCH draft state 3', 'autosave draft publicado'],
    ],
    rewordings: [
      ['El contenido ya está publicado y no se puede editar'],
      ['Ya fue publicado y no se puede editar'],
      ['Ya se publicó, el borrador no se puede editar'],
      ['Ya está publicado y no se puede editar'],
      ['borrador publicado no editable'],
    ],
  },
  38103: {
    complaints: [
      [
        'ya lo mandé a revisión y no deja enviarlo otra vez',
        'le di dos veces a publicar y está en revisión',
        'volver a enviar algo que están revisando no se puede',
      ],
      [
        'ya lo mande a revisar y le pique otra vez',
        'no se puede enviar dos veces lo que esta en revision',
        'sigue en la fila de revision, no lo reenvies',
      ],
      [
        'lo mandé otra vez y sigue en revisión',
        'no puedo volver a enviar lo que están revisando',
        'doble envío de un post en moderación',
      ],
      [
        'ya lo mande a revision y no deja enviarlo otra vez',
        'reenviar un post que esta esperando aprobacion',
        'esta pendiente, no lo puedo mandar de nuevo',
      ],
      ['ya está en revisión', 'reenviar en revisión', 'enviado dos veces revisión'],
    ],
    questions: [
      ['publish draft state 2 reenviar', 'doble envío de contenido en revisión'],
      ['publish draft en review otra vez', 'doble submit de borrador bajo revision'],
      ['publish draft en revisión repetido', 'reenviar contenido pendiente'],
      ['publish draft con revision pendiente', 'doble submit en state under review'],
      ['POST draft state 2', 'doble submit tras 38200'],
    ],
    rewordings: [
      ['El contenido en revisión no puede enviarse de nuevo'],
      ['Está en revisión, no lo envíes de nuevo'],
      ['Ya está en revisión, no lo envíes de nuevo'],
      ['Está en revisión, no puedes enviarlo otra vez'],
      ['en revisión, no reenviar'],
    ],
  },
  38104: {
    complaints: [
      [
        'ya se publicó y no deja enviarlo otra vez',
        'pulsé publicar dos veces y dice que ya está publicándose',
        'quiero volver a publicar el mismo borrador',
      ],
      [
        'ya estaba publicado y le volvi a dar enviar',
        'doble clic en publicar y dice que ya se publico',
        'no se publica dos veces lo mismo',
      ],
      [
        'el contenido ya fue publicado y no se reenvía',
        'le di publicar dos veces',
        'enviar de nuevo un borrador publicado',
      ],
      [
        'ya se publico y no se puede mandar otra vez',
        'toque publicar dos veces el mismo borrador',
        'volver a enviar algo publicado no deja',
      ],
      ['publicar dos veces', 'ya lo había publicado', 'publicado y da error'],
    ],
    questions: [
      ['publish draft state 3 repetido', 'doble clic en publicar contenido ya publicado'],
      ['publish draft ya publicado', 'reenviar draft con state publicado rechazado'],
      ['publish draft state publicado repetido', 'doble submit de draft ya lanzado'],
      ['publish draft ya publicado', 'doble publicacion mismo did'],
      ['POST draft state 3', 'contentPublishByDraft ya publicado'],
    ],
    rewordings: [
      ['El contenido publicado no puede enviarse de nuevo'],
      ['Ya está publicado, no se puede enviar otra vez'],
      ['Ya está publicado, no lo envíes otra vez'],
      ['Ya se publicó, no puedes volver a enviarlo'],
      ['publicado, no reenviar'],
    ],
  },
  38105: {
    complaints: [
      [
        'solo los comentarios de primer nivel pueden tener borrador',
        'no crea el borrador de una respuesta',
        'guardar a medias una contestación no se puede',
      ],
      [
        'no deja hacer borrador de una respuesta a comentario',
        'solo comentarios directos al post guardan borrador',
        'la replica no guarda borrador',
      ],
      [
        'solo los comentarios de primer nivel tienen borrador',
        'no crea borrador para responder a otro comentario',
        'réplicas sin borrador',
      ],
      [
        'no se crea borrador para responder a otro comentario',
        'borrador solo para comentario de primer nivel',
        'fallo crear borrador de respuesta anidada',
      ],
      ['borrador de respuesta'],
    ],
    questions: [
      ['borrador de comment solo first level', 'crear draft de reply falla'],
      ['draft de comment de segundo nivel', 'crear borrador solo primer nivel'],
      ['draft de comentario solo primer nivel', 'crear borrador de reply anidado'],
      ['draft de comentario solo first level', 'crear borrador de subcomentario'],
      ['draft comentario segundo nivel'],
    ],
    rewordings: [
      ['Solo los comentarios de primer nivel admiten borrador'],
      ['No se creó el borrador, solo comentarios de primer nivel'],
      ['No se creó el borrador: solo comentarios de primer nivel'],
      ['No se creó el borrador: solo para comentarios de primer nivel'],
      ['borrador solo primer nivel'],
    ],
  },
  38106: {
    complaints: [
      [
        'la bandeja de borradores está llena',
        'tengo demasiados borradores y no crea otro',
        'borra algun borrador antes de empezar uno nuevo',
      ],
      [
        'mi caja de borradores esta llena',
        'tengo un monton de borradores y no deja otro',
        'limpia borradores antes de crear mas, dice',
      ],
      [
        'mi bandeja de borradores está llena',
        'tengo que borrar drafts para crear otro',
        'no cabe un borrador más',
      ],
      [
        'tengo llena la caja de borradores',
        'demasiados borradores hay que borrar algunos',
        'no crea borrador nuevo por el limite',
      ],
      ['borradores llenos', 'demasiados borradores', 'no guarda más borradores'],
    ],
    questions: [
      ['post_draft_count alcanzado', 'draft box full con límite cero'],
      ['post_draft_count del rol lleno', 'limite de borradores en cero siempre lleno'],
      ['post_draft_count alcanzado', 'draft box llena con límite cero'],
      ['post_draft_count del rol alcanzado', 'limite de drafts lleno'],
      ['post_draft_count', 'límite drafts del rol'],
    ],
    rewordings: [
      ['La caja de borradores está llena, ordénala y vuelve a crear'],
      ['Tu caja de borradores está llena, límpiala y vuelve a crear'],
      ['Bandeja de borradores llena, haz limpieza'],
      ['La caja de borradores está llena, depúrala y crea otro'],
      ['caja de borradores llena'],
    ],
  },
  38107: {
    complaints: [
      [
        'no puedo comentar, la publicación se ha borrado',
        'el comentario falla porque el post ya no está',
        'al comentar dice que pertenece a algo eliminado',
      ],
      [
        'comentario fallido, el post fue borrado o no existe',
        'quise responder y no encuentra a que post',
        'el post de mi comentario ya no esta',
      ],
      [
        'comenté y el post ya no está',
        'falló el comentario porque la publicación la borraron',
        'quise responder a un post desaparecido',
      ],
      [
        'comentar falla porque el post ya no esta',
        'la publicacion que queria comentar fue borrada',
        'no puedo comentar, se elimino el original',
      ],
      ['comentar post borrado', 'comentario falla, post eliminado', 'responder a post perdido'],
    ],
    questions: [
      ['commentPid y commentCid ausentes', 'comentar en post desconocido pid erróneo'],
      ['commentPid y commentCid faltan', 'comment publish con post inexistente'],
      ['commentPid y commentCid ausentes', 'post padre no hallado al comentar'],
      ['commentPid y commentCid faltan o post no hallado', 'crear comentario sin post'],
      ['commentPid inexistente', 'falta commentPid/commentCid'],
    ],
    rewordings: [
      ['No se pudo comentar: la publicación ya no existe'],
      ['No se pudo comentar, el post no existe o se borró'],
      ['No se pudo comentar: la publicación fue borrada'],
      ['No se pudo comentar: la publicación fue borrada o no existe'],
      ['comentario fallido'],
    ],
  },
  38108: {
    complaints: [
      [
        'en este post han cerrado los comentarios',
        'la publicación no admite comentarios, los apagaron solo ahí',
        'otras suyas sí las comento pero esta está cerrada',
      ],
      [
        'en este post estan cerrados los comentarios',
        'el autor cerro comentarios aqui nomas',
        'nadie puede comentar esta publicacion',
      ],
      [
        'los comentarios de este post están cerrados',
        'en esa publicación no admiten comentar',
        'quise opinar pero el post tiene comentarios apagados',
      ],
      [
        'comentarios cerrados en este post',
        'nadie puede comentar en esa publicacion',
        'apago los comentarios solo en este tema',
      ],
      ['comentarios cerrados', 'post sin comentarios', 'no admite comentarios'],
    ],
    questions: [
      ['commentConfig.policy 4 del post', 'comentarios cerrados en una publicación concreta'],
      ['commentConfig policy nadie en el post', 'comentarios cerrados por post, no por autor'],
      ['commentConfig policy nadie en el post', 'comentar denegado por permisos de la publicación'],
      ['commentConfig policy cuatro en el post', 'post sin comentarios permissions'],
      ['commentPolicy 4 post', 'policy comentarios cerrada post'],
    ],
    rewordings: [
      ['Los comentarios de esta publicación están cerrados'],
      ['No se pudo comentar, el post tiene los comentarios cerrados'],
      ['Esta publicación tiene los comentarios cerrados'],
      ['Esta publicación tiene los comentarios cerrados'],
      ['función comentar cerrada'],
    ],
  },
  38109: {
    complaints: [
      [
        'la autora puso los comentarios privados y no puedo cambiarlo yo',
        'no deja elegir si mi comentario es público',
        'ya son privados por decisión del autor, sin ajuste aparte',
      ],
      [
        'el autor puso los comentarios en privado y no puedo cambiar el mio',
        'mi comentario sale privado si o si',
        'no me deja elegir quien ve mi comentario',
      ],
      [
        'el autor puso los comentarios privados y no se configuran aparte',
        'no puedo hacer público mi comentario en ese post',
        'mi comentario queda privado porque así lo fijó el dueño',
      ],
      [
        'el autor puso los comentarios privados y no puedo cambiar el mio',
        'no se puede configurar aparte la privacidad del comentario',
        'comentarios secretos fijados por el dueño',
      ],
      ['cambiar privacidad del comentario'],
    ],
    questions: [
      [
        'commentConfig privacy private no reconfigurable',
        'is_private de comment impuesto por el post',
      ],
      ['commentConfig privacy private en post', 'configuracion privada separada no soportada'],
      [
        'commentConfig privacy private y privacidad propia',
        'is_private del comentario forzado por el post',
      ],
      [
        'commentConfig privacy private no reconfigurable',
        'privacidad del comentario heredada del post',
      ],
      ['comment privado ya fijado'],
    ],
    rewordings: [
      ['El autor hizo privados los comentarios, no se pueden configurar aparte'],
      ['El autor hizo privados los comentarios, no se cambian aparte'],
      ['El autor fijó comentarios privados, no puedes cambiarlo'],
      ['El autor hizo privados los comentarios, no se configuran aparte'],
      ['autor hizo privados comentarios'],
    ],
  },
  38200: {
    complaints: [
      [
        'mi publicación está pendiente de aprobación',
        'lo envié y dice que primero lo tienen que revisar',
        'no sale lo que publiqué, esperando a moderación',
      ],
      [
        'lo mande y dice que esta pendiente de revision',
        'no aparece mi post, falta que lo aprueben',
        'enviado, espera el visto bueno',
      ],
      [
        'mi publicación quedó pendiente de aprobación',
        'se envió y espera que la revisen',
        'publiqué y no aparece, dice en revisión',
      ],
      [
        'publique y quedo pendiente de aprobacion',
        'mi post esta en moderacion antes de salir',
        'se envio pero falta que lo revisen',
      ],
      ['pendiente de aprobación', 'mi post no aparece', 'cuánto tarda la revisión'],
    ],
    questions: [
      ['post_review del rol deja contenido pendiente', 'publish devuelve enviado a revisión'],
      ['post_review del rol o grupo activado', 'publish quedo en review limit rule'],
      [
        'post_review del rol envía a moderación',
        'respuesta de publicación pendiente por grupo o límite',
      ],
      ['post_review del rol manda a revision', 'contenido pendiente por revision del grupo'],
      ['post_review rol activado', 'publish_post_review grupo'],
    ],
    rewordings: [
      ['Contenido enviado, pendiente de revisión antes de publicarse'],
      ['Enviado, se publicará cuando lo aprueben'],
      ['Enviado: pendiente de revisión antes de publicarse'],
      ['Enviado: se publicará cuando sea aprobado'],
      ['enviado, pendiente de revisión'],
    ],
  },
  38201: {
    complaints: [
      [
        'tengo otra cosa en revisión y no deja mandar una segunda',
        'solo una publicación en revisión a la vez',
        'espera a que aprueben la anterior para enviar esta',
      ],
      [
        'ya tengo otro en revision, no puedo mandar dos',
        'espera a que revisen el primero',
        'dos a la vez no, hay uno pendiente',
      ],
      [
        'tengo otro contenido en revisión y no puedo mandar más',
        'espera a que aprueben lo anterior para enviar lo nuevo',
        'solo un post a la vez en moderación',
      ],
      [
        'tengo otro contenido en revision y no deja mandar un segundo',
        'solo uno a la vez en moderacion',
        'esperar a que termine la revision del anterior',
      ],
      ['dos envíos en revisión'],
    ],
    questions: [
      ['dos contenidos en revisión simultáneos', 'límite de un draft pendiente de auditoría'],
      ['segundo contenido en review simultaneo', 'solo una publicacion en auditoria'],
      [
        'dos contenidos en auditoría a la vez no permitido',
        'cola de revisión con una sola entrada',
      ],
      ['dos contenidos simultaneos en revision', 'otro draft pendiente impide submit'],
      ['un solo review simultáneo'],
    ],
    rewordings: [
      ['Ya tienes contenido en revisión, espera a que termine'],
      ['Ya tienes uno en revisión, espera a que termine'],
      ['Ya tienes contenido en revisión, espera a que termine'],
      ['Tienes contenido en revisión, espera antes de enviar otro'],
      ['otro contenido aún revisándose'],
    ],
  },
  38202: {
    complaints: [
      [
        'falta el título',
        'no puse titulo y no deja publicar',
        'el título es obligatorio en esta comunidad',
      ],
      ['le falta titulo a mi post', 'no puse titulo y no publica', 'quiere un encabezado'],
      ['falta el título', 'no puse encabezado al post', 'exige un título para publicar'],
      ['falta el titulo del post', 'no puse encabezado y no publica', 'titulo vacio'],
      ['falta el título', 'post sin título', 'pide título'],
    ],
    questions: [
      ['title required vacío en post', 'publicar sin title'],
      ['title requerido vacio', 'post_editor titulo obligatorio'],
      ['title obligatorio en editor de posts', 'post sin título rechazado'],
      ['post_editor_title_required sin titulo enviado', 'title vacio al publicar'],
      ['post_editor_title_required', 'title vacío publish'],
    ],
    rewordings: [
      ['El título no puede estar vacío'],
      ['El título no puede estar vacío'],
      ['Escribe un título'],
      ['El título no puede quedar vacío'],
      ['título no puede faltar'],
    ],
  },
  38203: {
    complaints: [
      [
        'título larguisimo, no me lo coge',
        'me pasé de letras en el titulo',
        'acorta el encabezado, no cabe',
      ],
      [
        'el titulo esta muy largo',
        'acorta el titulo, no cabe',
        'cuantas letras puede llevar el titulo',
      ],
      [
        'el título es larguísimo',
        'se pasa de letras el encabezado',
        'hay que recortar el titulo del post',
      ],
      ['mi titulo es muy largo', 'recortar el titulo', 'encabezado pasa el maximo de letras'],
      ['título demasiado largo', 'acortar título', 'título no cabe'],
    ],
    questions: [
      ['post_editor_title_length superado', 'title con demasiados caracteres'],
      ['title excede post_editor_title_length', 'longitud del titulo del post'],
      ['post_editor_title_length superado', 'límite de caracteres del título'],
      ['post_editor_title_length superado', 'title excede longitud'],
      ['post_editor_title_length', 'límite caracteres title'],
    ],
    rewordings: [
      ['El título es demasiado largo'],
      ['El título es demasiado largo'],
      ['El título supera el largo permitido'],
      ['El título es demasiado largo'],
      ['título excede límite'],
    ],
  },
  38204: {
    complaints: [
      [
        'solo puse fotos sin texto y no publica',
        'escribe algo antes de publicar, está vacío',
        'comentario en blanco no se manda',
      ],
      [
        'no escribi nada y no publica aunque traiga foto',
        'el texto esta vacio',
        'solo con imagen no deja publicar, quiere texto',
      ],
      [
        'publiqué solo con fotos y dice contenido vacío',
        'no escribí nada en el post',
        'pide texto antes de publicar',
      ],
      [
        'solo puse foto y pide texto',
        'no escribi nada en el post y no sale',
        'contenido vacio escriba algo',
      ],
      ['publicación vacía', 'solo foto sin texto', 'no escribí nada'],
    ],
    questions: [
      ['content vacío aunque hay ficheros', 'texto cero tratado como vacío en publish'],
      ['content vacio en publish con adjuntos', 'texto obligatorio comentario vacio'],
      ['content vacío en publish php empty', 'post solo con archivos sin texto rechazado'],
      ['content empty al publicar con archivos', 'texto cero se toma como vacio'],
      ['content vacío publish', 'post solo imagen rechazado'],
    ],
    rewordings: [
      ['El contenido está vacío, escribe algo y publica'],
      ['El contenido no puede ir vacío, escribe algo'],
      ['Escribe algo antes de publicar'],
      ['El contenido está vacío, escribe algo y publica'],
      ['contenido no puede faltar'],
    ],
  },
  38205: {
    complaints: [
      [
        'el texto es demasiado largo',
        'mi publicación pasa del límite de caracteres',
        'el comentario no cabe, hay que recortar',
      ],
      [
        'mi texto es demasiado largo para publicar',
        'me pase de caracteres en el comentario',
        'cuanto texto cabe en un post',
      ],
      [
        'mi texto es demasiado extenso',
        'el comentario tiene muchas letras, no cabe',
        'hay que acortar la publicación',
      ],
      [
        'mi post es demasiado largo',
        'el comentario pasa de los caracteres permitidos',
        'tengo que acortar lo que escribi en la publicacion',
      ],
      ['texto demasiado largo', 'comentario muy largo', 'post no cabe'],
    ],
    questions: [
      ['post_editor_content_length superado', 'comment_editor_content_length excedido'],
      ['content mayor que post_editor_content_length', 'comment excede longitud de contenido'],
      ['post_editor_content_length superado', 'máximo de caracteres en comentario'],
      ['post_editor_content_length excedido', 'content del comentario muy largo'],
      ['post_editor_content_length', 'límite caracteres content'],
    ],
    rewordings: [
      ['El contenido es demasiado largo'],
      ['El texto se pasa del límite de caracteres'],
      ['El contenido supera el largo permitido'],
      ['El contenido es demasiado largo'],
      ['contenido excede límite'],
    ],
  },
  38206: {
    complaints: [
      [
        'el título lleva una palabra prohibida',
        'cambia el titulo, contiene algo vetado',
        'no publica por una palabra censurada en el encabezado',
      ],
      [
        'mi titulo tiene una palabra prohibida',
        'el encabezado trae groseria y no sale',
        'cambiale al titulo, palabra vetada',
      ],
      [
        'hay una palabra vetada en el título',
        'el encabezado trae una grosería',
        'cambie el titulo por lenguaje prohibido',
      ],
      [
        'hay una palabra prohibida en el titulo',
        'me censuran el encabezado del post',
        'titulo con groseria, cambiarlo',
      ],
      ['palabrota en título'],
    ],
    questions: [
      ['block word en title content_mode 3', 'palabras prohibidas título v2'],
      ['title con block word v2', 'titulo con palabras prohibidas'],
      ['ban words en título del post', 'title bloqueado por lista de palabras'],
      ['banned words en title', 'block word en el titulo content_mode'],
      ['title banned words v2'],
    ],
    rewordings: [
      ['El título contiene palabras prohibidas, cámbialo antes de publicar'],
      ['El título tiene palabras prohibidas, cámbialo'],
      ['El título tiene palabras prohibidas, cámbialo'],
      ['El título tiene palabras prohibidas, cámbialo'],
      ['título con palabras prohibidas'],
    ],
  },
  38207: {
    complaints: [
      [
        'hay una palabra prohibida en el cuerpo de mi publicación',
        'revisa el texto antes de publicar, tiene palabras vetadas',
        'no publica el comentario por un taco',
      ],
      [
        'mi post tiene una palabra prohibida en el texto',
        'el cuerpo de mi publicacion trae palabra vetada',
        'no sale por una grosería en lo que escribi',
      ],
      [
        'mi texto del post contiene palabras censuradas',
        'no publica porque dije una mala palabra en el cuerpo',
        'revise el contenido, término vetado',
      ],
      [
        'hay palabras prohibidas en el texto de mi publicacion',
        'me rechazan el cuerpo del post por malas palabras',
        'corregir el contenido por palabra vetada',
      ],
      ['mi post tiene groserías'],
    ],
    questions: [
      ['block word en content content_mode 3', 'palabras prohibidas en el cuerpo del post v2'],
      ['content con block word content_mode v2', 'palabras prohibidas en el cuerpo'],
      ['block words en el cuerpo de la publicación', 'content_mode que rechaza palabras'],
      ['banned words en content', 'block word en el cuerpo del post'],
      ['content banned words v2'],
    ],
    rewordings: [
      ['El contenido tiene palabras prohibidas, revísalo antes de publicar'],
      ['El texto tiene palabras prohibidas, corrígelo'],
      ['El contenido tiene palabras prohibidas, revísalo'],
      ['El contenido tiene palabras prohibidas, corrígelo'],
      ['texto con palabras prohibidas'],
    ],
  },
  38208: {
    complaints: [
      [
        'tengo que elegir un grupo para publicar',
        'no seleccioné círculo y no sale',
        'elegí grupo y aun así dice que está vacío',
      ],
      [
        'tengo que escoger un grupo para publicar',
        'no puse grupo y no deja',
        'elegi un circulo que ya no existe y dice que elija grupo',
      ],
      [
        'tengo que elegir un grupo para publicar',
        'no escogí círculo y no avanza',
        'obliga a seleccionar comunidad, aunque sí la puse',
      ],
      [
        'tengo que elegir grupo para publicar',
        'sin grupo no deja postear',
        'elegi grupo en rapido y dice que esta vacio',
      ],
      ['elegir grupo', 'falta el grupo', 'post sin grupo'],
    ],
    questions: [
      ['group required gid vacío', 'gid desconocido en quick publish cuenta como vacío'],
      ['group requerido vacio gid desconocido', 'quick publish sin grupo obligatorio'],
      ['grupo obligatorio gid desconocido cuenta vacío', 'post sin gid rechazado por editor'],
      ['post_editor_group_required gid vacio', 'quick publish gid desconocido cuenta como vacio'],
      ['post_editor_group_required', 'gid vacío publish'],
    ],
    rewordings: [
      ['Selecciona un grupo, no puede quedar vacío'],
      ['Elige un grupo, no puede ir vacío'],
      ['Elige un grupo'],
      ['Selecciona un grupo para publicar'],
      ['selecciona un grupo'],
    ],
  },
  38209: {
    complaints: [
      [
        'la autora solo deja comentar a quienes sigue',
        'no sigo al autor y no puedo comentar',
        'comentarios limitados a seguidos',
      ],
      [
        'solo la gente que el autor sigue puede comentar',
        'no sigo al autor y no me deja comentar',
        'dice que el autor solo deja a sus seguidos',
      ],
      [
        'solo la gente que sigue el autor puede comentar',
        'no me deja comentarle si no lo sigo',
        'comentarios limitados a sus seguidos',
      ],
      [
        'solo comentan los que el autor sigue',
        'no me sigue y no me deja comentar',
        'tengo que seguir al autor para comentar?',
      ],
      ['solo seguidores comentan', 'seguir autor para comentar', 'no sigo al autor'],
    ],
    questions: [
      ['comment_policy 2 comprueba follow al autor', 'comentar exige seguir al autor'],
      [
        'comment policy seguidos, commenter no sigue al autor',
        'policy de comentario invertida follow',
      ],
      ['comment_policy seguidos, sentido del follow invertido', 'comentador no sigue al autor'],
      ['comment_policy dos commenter sin follow', 'politica de comentarios seguidos'],
      ['commentPolicy 2', 'comentar requiere follow autor'],
    ],
    rewordings: [
      ['El autor solo deja comentar a quienes sigue'],
      ['El autor solo deja comentar a quienes sigue'],
      ['El autor solo deja comentar a quienes sigue'],
      ['El autor solo permite comentar a quienes sigue'],
      ['comentan solo sus seguidos'],
    ],
  },
  38210: {
    complaints: [
      [
        'solo comentan seguidos y verificados',
        'sigo a la autora pero no estoy verificada y no puedo comentar',
        'sin insignia de verificación no comento en su post',
      ],
      [
        'ya lo sigo pero no estoy verificado y no deja comentar',
        'seguidos y verificados nada mas, yo sin palomita',
        'para comentar ahi piden verificacion',
      ],
      [
        'solo verificados y seguidos comentan aquí',
        'lo sigo pero sin verificación no puedo comentar',
        'me falta la insignia azul para comentarle',
      ],
      [
        'solo comentan seguidos y verificados',
        'sigo al autor pero no estoy verificado y no comento',
        'sin palomita no me deja comentarle',
      ],
      ['comentar exige verificado', 'sin insignia no comento', 'solo verificados comentan'],
    ],
    questions: [
      ['comment_policy 3 sin verified_status', 'comentar exige follow y verificación a la vez'],
      [
        'comment policy seguidos y verificados commenter sin verified',
        'verified_status falta para comentar',
      ],
      ['comment_policy seguidos y verificados exige ambos', 'comentador sin verified_status'],
      ['comment_policy tres verified_status vacio', 'comentar exige verificado y follow'],
      ['commentPolicy 3 verificado', 'verified_status comentar'],
    ],
    rewordings: [
      ['El autor solo deja comentar a quienes sigue y a verificados'],
      ['El autor solo deja comentar a quienes sigue y verificados'],
      ['El autor solo deja comentar a seguidos y verificados'],
      ['Solo pueden comentar quienes el autor sigue y verificados'],
      ['comentan seguidos y verificados'],
    ],
  },
  38211: {
    complaints: [
      [
        'el autor tiene apagados los comentarios en todo su perfil',
        'esta persona no deja comentar nada suyo',
        'la autora desactivó los comentarios en sus ajustes',
      ],
      [
        'el autor apago los comentarios en todos sus posts',
        'esa persona no acepta comentarios de nadie',
        'desactivo comentar desde su perfil',
      ],
      [
        'el autor no recibe comentarios en ningún post',
        'ese usuario apagó los comentarios en su perfil',
        'no hay manera de comentarle a esa persona',
      ],
      [
        'el autor apago los comentarios en todo su perfil',
        'esa persona no deja comentar ninguna de sus publicaciones',
        'desactivo que le comenten',
      ],
      ['autor desactivó comentarios', 'nadie comenta sus posts', 'autor no quiere comentarios'],
    ],
    questions: [
      ['user setting comment_policy 4', 'autor con comentarios desactivados a nivel de usuario'],
      ['comment_policy nadie en settings del autor', 'autor con comentarios apagados en perfil'],
      [
        'comment_policy nadie en ajustes del autor',
        'comentarios cerrados desde el perfil del autor',
      ],
      ['user comment_policy cuatro del autor', 'ajuste de perfil del autor sin comentarios'],
      ['commentPolicy ajuste autor 4', 'usuario commentPolicy nadie'],
    ],
    rewordings: [
      ['El autor ha desactivado los comentarios'],
      ['El autor desactivó los comentarios'],
      ['El autor desactivó los comentarios'],
      ['El autor desactivó los comentarios'],
      ['el autor cerró comentarios'],
    ],
  },
  38212: {
    complaints: [
      [
        'solo pueden comentar las personas mencionadas',
        'no me han nombrado con arroba y no puedo responder',
        'comentarios solo para los citados por el autor',
      ],
      [
        'solo los mencionados pueden comentar',
        'no me arrobaron en el post y por eso no me deja comentar',
        'el autor deja nomas a los etiquetados',
      ],
      [
        'solo comentan los mencionados por el autor',
        'como no me etiquetó no puedo responder',
        'hay que estar @mencionado en el post para comentar',
      ],
      [
        'solo pueden comentar los mencionados',
        'no me arrobaron y no puedo comentar',
        'comentarios nada mas para etiquetados en el post',
      ],
      ['solo mencionados comentan', 'no me mencionó', 'comentar sin ser mencionado'],
    ],
    questions: [
      ['policy 5 sin mention del comentarista', 'comentar solo mencionados por el autor'],
      ['comment policy solo mentioned users', 'commenter sin registro de mention en el post'],
      ['policy 5 solo mencionados', 'mention record ausente del comentador'],
      ['comment policy cinco mencion', 'commenter sin mention del autor'],
      ['commentPolicy 5', 'mention del autor comentar'],
    ],
    rewordings: [
      ['Solo pueden comentar los usuarios mencionados por el autor'],
      ['Solo los usuarios mencionados pueden comentar'],
      ['Solo pueden comentar los mencionados por el autor'],
      ['Solo pueden comentar los usuarios mencionados'],
      ['solo usuarios mencionados'],
    ],
  },
  '38101@v3.3.0': {
    complaints: [
      [
        'quise editar la publicación de otra persona y no deja',
        'ese comentario no es mío, no lo puedo abrir para editar',
        'le di a editar a un post que escribió otra',
      ],
      [
        'quise editar un post que no es mio',
        'ese comentario es de otra persona, no lo puedo editar',
        'intento corregir lo publicado con mi otro perfil y no soy el dueño',
      ],
      [
        'quise editar la publicación de otra persona y no es mía',
        'no soy el dueño y no deja modificarla',
        'abrí el editor en un comentario ajeno y lo rechazó',
      ],
      [
        'quise editar la publicacion de otra persona',
        'no soy el autor de ese comentario y no abre el editor',
        'editar lo ajeno no se puede',
      ],
      [],
    ],
    questions: [
      ['editor edit fsid con user_id distinto', 'abrir para editar contenido ajeno publicado'],
      [
        'editor edit fsid con user_id distinto',
        'editar contenido ajeno rechazado al abrir el editor',
      ],
      ['editor edit fsid user_id distinto del firmado', 'editar contenido de otro autor rechazado'],
      ['POST editor edit fsid user_id distinto', 'abrir edicion de post que no es del uid'],
      [],
    ],
    rewordings: [
      ['No puedes editar contenido de otro autor'],
      ['No puedes editar lo que publicó otra persona'],
      ['No eres el autor de este contenido, no puedes editarlo'],
      ['Solo puedes editar lo que tú publicaste'],
      [],
    ],
  },
} as const satisfies DescribedMeanings
