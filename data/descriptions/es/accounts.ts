import type { DescribedMeanings } from '../types'

export const accounts = {
  34100: {
    complaints: [
      [
        'no puse ni correo ni móvil y no puedo entrar',
        'dejé la casilla de cuenta en blanco',
        'me pide que ponga la cuenta, está vacía',
      ],
      [
        'no puse ni correo ni cel al entrar',
        'deje vacio el campo de cuenta en el registro',
        'pide la cuenta, o sea mi mail o numero',
      ],
      [
        'dejé en blanco el correo al entrar',
        'no escribí mi cuenta y le di aceptar',
        'hay que llenar la casilla de email o teléfono',
      ],
      [
        'no puse ni mail ni telefono y le di entrar',
        'la casilla de cuenta esta vacia',
        'olvide escribir mi correo en el login',
      ],
      ['falta correo o teléfono', 'cuenta en blanco', 'no escribí mi cuenta'],
    ],
    questions: [
      ['campo account vacío en login del account center', 'register sin account'],
      ['login request con account vacio', 'campo account en blanco al resetear contraseña'],
      ['campo account vacío en login o reset-password', 'register del account center sin account'],
      ['campo account vacio en register o login', 'account obligatorio reset-password'],
      ['account vacío login', 'campo account ausente'],
    ],
    rewordings: [
      ['La cuenta no puede estar vacía'],
      ['Escribe tu cuenta (correo o celular)'],
      ['Indica tu cuenta: correo o teléfono'],
      ['Escribe tu correo o teléfono'],
      ['cuenta no puede faltar'],
    ],
  },
  34101: {
    complaints: [
      [
        'dice que mi correo está mal escrito',
        'email incorrecto y lo he revisado, lleva su arroba',
        'se me olvidó el punto com y no acepta el correo',
      ],
      [
        'mi correo esta mal escrito, le falto la arroba',
        'no le gusta como va mi mail',
        'correo con formato incorrecto',
      ],
      [
        'mi mail está mal escrito',
        'correo electrónico no válido, me faltó la arroba',
        'dice que el email es incorrecto y no sé por qué',
      ],
      [
        'el correo esta mal escrito, le falta la arroba',
        'formato de email invalido',
        'mi mail no lo toma como correo',
      ],
      ['correo mal escrito'],
    ],
    questions: [
      ['formato de email inválido en v2', 'validación de correo malformado'],
      ['formato de email invalido, regex', 'email malformado que error manda fresns'],
      ['formato de email inválido, quién lo valida', 'email malformado al registrar'],
      ['regex de email malformado', 'validacion de formato de correo que codigo'],
      ['email formato inválido plugin'],
    ],
    rewordings: [
      ['Correo electrónico no válido'],
      ['El correo no está bien escrito'],
      ['El correo electrónico no es correcto'],
      ['El correo no tiene un formato correcto'],
      ['correo incorrecto'],
    ],
  },
  34102: {
    complaints: [
      [
        'el telefono no es correcto dice',
        'puse mi móvil con espacios y no lo da por bueno',
        'numero de teléfono mal escrito',
      ],
      [
        'mi numero de cel le falta un digito',
        'telefono mal escrito dice',
        'puse el celular con espacios y lo marca incorrecto',
      ],
      [
        'mi número de celular no lo toma como válido',
        'puse letras en el teléfono',
        'el móvil tiene dígitos de menos',
      ],
      [
        'mi numero de celular esta mal segun la app',
        'formato de telefono invalido',
        'le sobran digitos a mi cel y lo rechaza',
      ],
      ['número mal escrito'],
    ],
    questions: [
      ['formato de número de teléfono inválido', 'phone malformado en registro v2'],
      ['formato de phone number invalido', 'numero telefonico malformado validacion'],
      ['formato de teléfono incorrecto', 'validación de phone number malformado'],
      ['numero de telefono malformado', 'phone con guiones y espacios no valido'],
      ['formato de teléfono plugin'],
    ],
    rewordings: [
      ['Número de teléfono incorrecto'],
      ['El número de teléfono no es correcto'],
      ['El número de teléfono no es correcto'],
      ['El número de teléfono no tiene un formato correcto'],
      ['teléfono incorrecto'],
    ],
  },
  34103: {
    complaints: [
      [
        'el prefijo del país está mal',
        'soy de españa con el mas treinta y cuatro y no acepta el prefijo',
        'error en el prefijo internacional',
      ],
      [
        'la lada del pais esta mal',
        'puse mas cincuenta y dos y dice clave de pais erronea',
        'no encuentro mexico en el prefijo',
      ],
      [
        'el prefijo del país está mal, puse +52',
        'código internacional equivocado',
        'no acepta mi lada de país',
      ],
      [
        'elegi mal la lada del pais',
        'codigo de pais equivocado, soy de argentina 54',
        'prefijo internacional erroneo',
      ],
      ['prefijo de país mal'],
    ],
    questions: [
      ['countryCode incorrecto en el registro', 'código de llamada de país erróneo'],
      ['countryCode invalido al registrar celular', 'country calling code con o sin signo mas'],
      ['countryCode erróneo', 'prefijo telefónico internacional inválido'],
      ['countryCode incorrecto', 'country calling code mas 52 como mandarlo'],
      ['countryCallingCode no aceptado'],
    ],
    rewordings: [
      ['Prefijo telefónico del país incorrecto'],
      ['La lada del país es incorrecta'],
      ['El prefijo del país es incorrecto'],
      ['El código de país es incorrecto'],
      ['código de país erróneo'],
    ],
  },
  34104: {
    complaints: [
      [
        'he escrito dos veces la clave nueva y no son iguales',
        'la repetición de la contraseña no coincide',
        'confirmo la contraseña y dice que son distintas',
      ],
      [
        'repeti la nueva contraseña y no son iguales',
        'las dos claves nuevas no coinciden',
        'me equivoque al confirmar el password',
      ],
      [
        'las dos contraseñas nuevas no son iguales',
        'repetí mal la clave',
        'confirmé la contraseña y no coincide con la primera',
      ],
      [
        'escribi distinta la nueva clave la segunda vez',
        'las dos contraseñas nuevas no son iguales',
        'repetir contraseña no coincide con la primera',
      ],
      ['claves nuevas distintas'],
    ],
    questions: [
      ['editPassword y editPasswordConfirm distintos', 'confirmación de password no coincide v2'],
      [
        'editPasswordConfirm distinto de editPassword',
        'confirmacion de contraseña nueva no empata',
      ],
      [
        'editPassword distinto de editPasswordConfirm',
        'confirmación de nueva password no coincide',
      ],
      ['editPassword y confirm diferentes', 'confirmacion de nueva password no concuerda'],
      ['confirmar password v2'],
    ],
    rewordings: [
      ['Las dos contraseñas nuevas no coinciden'],
      ['Las dos contraseñas nuevas no coinciden'],
      ['Las contraseñas nuevas no coinciden'],
      ['Las contraseñas nuevas no coinciden'],
      ['contraseñas no coinciden'],
    ],
  },
  34105: {
    complaints: [
      [
        'mi contraseña es demasiado corta',
        'cuantos caracteres tiene que tener la clave',
        'longitud de contraseña incorrecta, con seis letras no pasa',
      ],
      [
        'mi contraseña es muy cortita',
        'de cuantos caracteres va el password',
        'pide una clave mas larga',
      ],
      [
        'mi contraseña es muy corta',
        'pide más caracteres en la clave',
        'largo de password incorrecto',
      ],
      [
        'mi contraseña es muy corta',
        'pide mas caracteres para la clave',
        'largo de la contraseña insuficiente',
      ],
      ['contraseña muy corta', 'clave demasiado corta', 'contraseña con pocos caracteres'],
    ],
    questions: [
      ['password_length mínimo no alcanzado', 'largo mínimo de contraseña en reset'],
      ['longitud minima de password del sitio', 'password con pocos caracteres al registrar'],
      [
        'longitud mínima de contraseña en ajustes del sitio',
        'password demasiado breve al registrar',
      ],
      ['password_length minimo no alcanzado', 'longitud de nueva password incorrecta'],
      ['password_length mínimo', 'longitud mínima password'],
    ],
    rewordings: [
      ['La longitud de la contraseña no es correcta'],
      ['La contraseña no tiene el largo requerido'],
      ['La contraseña no tiene el largo requerido'],
      ['La contraseña no tiene la longitud requerida'],
      ['longitud de contraseña incorrecta'],
    ],
  },
  34106: {
    complaints: [
      [
        'la contraseña tiene que llevar algun número',
        'solo puse letras y exige cifras',
        'le falta un dígito a mi clave',
      ],
      [
        'que le meta un numero a la contraseña',
        'mi clave no trae digitos y no pasa',
        'puras letras no se vale en el password',
      ],
      [
        'la clave necesita números',
        'tengo que meter algún dígito en la contraseña',
        'no la acepta porque solo lleva letras sin cifras',
      ],
      [
        'a mi clave le falta un numero',
        'obliga a meter digitos en la contraseña',
        'sin cifras no acepta el password',
      ],
      ['contraseña sin números', 'clave pide un número', 'falta dígito en clave'],
    ],
    questions: [
      ['regla number de contraseña', 'password sin dígitos rechazada'],
      ['password rule number activa', 'contraseña sin digitos rechazada'],
      ['regla de password number activada', 'password sin dígitos rechazada'],
      ['password rules number', 'contraseña sin ningun digito rechazada'],
      ['password_strength number', 'password requiere dígito'],
    ],
    rewordings: [
      ['La contraseña debe incluir números'],
      ['Agrega al menos un número a tu contraseña'],
      ['Añade al menos un número a la contraseña'],
      ['La contraseña debe incluir al menos un número'],
      ['contraseña debe llevar números'],
    ],
  },
  34107: {
    complaints: [
      [
        'puse la clave toda en mayúsculas y quiere minusculas',
        'la contraseña necesita letras minúsculas',
        'falta alguna letra pequeña en la contraseña',
      ],
      [
        'la puse toda en mayusculas y quiere minuscula',
        'le falta letra chiquita a la clave',
        'contraseña sin minusculas no la acepta',
      ],
      [
        'faltan minúsculas en la clave',
        'escribí todo en mayusculas y exige letras pequeñas',
        'contraseña sin letras chicas',
      ],
      [
        'escribi la clave toda en mayusculas y quiere minusculas',
        'falta una letra chica en la contraseña',
        'necesita alguna minuscula',
      ],
      ['pide minúsculas', 'clave sin minúsculas', 'contraseña toda en mayúsculas'],
    ],
    questions: [
      ['regla lowercase de password', 'clave sin a-z no admitida'],
      ['regla lowercase del password', 'password requiere a-z minuscula'],
      ['regla lowercase en contraseña', 'a-z ausente en password'],
      ['password rules lowercase a-z', 'regla minuscula en contraseña'],
      ['password_strength lowercase', 'password requiere minúscula'],
    ],
    rewordings: [
      ['La contraseña debe incluir minúsculas'],
      ['Tu contraseña necesita una minúscula'],
      ['La contraseña debe llevar minúsculas'],
      ['La contraseña debe llevar alguna minúscula'],
      ['debe contener minúsculas'],
    ],
  },
  34108: {
    complaints: [
      [
        'exige una mayúscula en la contraseña',
        'no metí ninguna letra mayuscula y no me deja',
        'hay que poner una letra grande en la clave',
      ],
      [
        'pide una mayuscula en la contraseña',
        'ninguna letra grande en mi clave, por eso',
        'tengo que poner alguna letra en grande?',
      ],
      [
        'quiere una letra mayúscula en mi contraseña',
        'la clave va toda en minúscula y no pasa',
        'le faltan letras grandes a mi password',
      ],
      [
        'la contraseña debe tener una mayuscula',
        'no puse ninguna letra grande en la clave',
        'exige mayus en el password',
      ],
      ['pide mayúsculas', 'clave sin mayúsculas', 'contraseña toda en minúsculas'],
    ],
    questions: [
      ['regla uppercase de password', 'contraseña sin A-Z rechazada'],
      ['regla uppercase en password', 'falta A-Z mayuscula al cambiar contraseña'],
      ['regla uppercase en contraseña', 'A-Z exigida al cambiar clave'],
      ['password rules uppercase A-Z', 'rechazo por falta de mayuscula'],
      ['password_strength uppercase', 'password requiere mayúscula'],
    ],
    rewordings: [
      ['La contraseña debe incluir mayúsculas'],
      ['Tu contraseña necesita una mayúscula'],
      ['Incluye alguna mayúscula en la contraseña'],
      ['La contraseña debe llevar alguna mayúscula'],
      ['debe contener mayúsculas'],
    ],
  },
  34109: {
    complaints: [
      [
        'la contraseña pide un símbolo tipo asterisco',
        'puse guion bajo y no cuenta como simbolo',
        'tengo que añadir un signo raro a la clave',
      ],
      [
        'quiere un simbolo tipo arroba o signo en la clave',
        'puse guion bajo y dice que no cuenta como caracter especial',
        'mi password sin signos raros no pasa',
      ],
      [
        'me pide un símbolo tipo asterisco o arroba en la clave',
        'puse guion bajo y no lo cuenta como símbolo',
        'faltan caracteres especiales en la contraseña',
      ],
      [
        'quiere un simbolo raro tipo # en la contraseña',
        'puse guion bajo y no cuenta como simbolo',
        'falta caracter especial en la clave',
      ],
      ['pide carácter especial', 'clave sin símbolos', 'contraseña necesita símbolo'],
    ],
    questions: [
      ['underscore no vale como symbol en contraseña', 'regla symbols qué caracteres cuentan'],
      [
        'underscore no cuenta como symbol en password',
        'regla symbols, que caracteres especiales acepta',
      ],
      ['regla symbols, underscore no cuenta', 'qué signos acepta la política de passwords'],
      ['password rules symbols underscore no vale', 'contraseña sin signos especiales'],
      ['password_strength symbols', 'password requiere signo'],
    ],
    rewordings: [
      ['La contraseña debe incluir símbolos'],
      ['Incluye un símbolo en la contraseña'],
      ['La contraseña necesita algún símbolo'],
      ['La contraseña debe incluir un símbolo'],
      ['debe contener símbolos'],
    ],
  },
  34110: {
    complaints: [
      [
        'no admite correos de ese dominio',
        'usé un correo temporal de usar y tirar y lo rechaza',
        'mi proveedor de email no está soportado',
      ],
      [
        'mi correo temporal no lo acepta, el dominio no',
        'no reciben mails de ese dominio',
        'uso un correo desechable y me bateo',
      ],
      [
        'no acepta correos de ese dominio',
        'usé un mail temporal tipo yopmail y me rechazó',
        'mi email desechable no vale aquí',
      ],
      [
        'no acepta mi correo temporal',
        'el dominio de mi mail no esta permitido',
        'use yopmail y me lo rechaza',
      ],
      ['correo temporal rechazado'],
    ],
    questions: [
      ['dominios desechables rechazados en registro', 'dominio de correo no soportado v2'],
      ['dominio de email desechable bloqueado al registrar', 'disposable mail domain no soportado'],
      [
        'dominio de correo no admitido, emails desechables',
        'bloqueo de proveedores de correo basura en registro',
      ],
      ['dominio de email desechable no soportado', 'disposable mail bloqueado en registro'],
      ['dominio email desechable'],
    ],
    rewordings: [
      ['No se admiten correos de ese dominio'],
      ['No aceptamos correos de ese dominio'],
      ['No se admiten correos de ese dominio'],
      ['No se admiten correos de ese dominio'],
      ['dominio de correo inadmisible'],
    ],
  },
  34111: {
    complaints: [
      [
        'no escribí la contraseña',
        'la casilla de la clave está en blanco y no sigue',
        'me dice contraseña vacía pero lo que falta es el pin del perfil',
      ],
      [
        'le pique entrar sin poner contraseña',
        'no puede ir vacia la clave',
        'mi perfil tiene pin, no lo puse y dice contraseña vacia',
      ],
      [
        'no puse la contraseña',
        'dejé vacía la clave al registrarme',
        'quiere el pin o password y yo mandé nada',
      ],
      [
        'deje vacia la contraseña al registrarme',
        'falta escribir la clave',
        'el pin no lo puse y reclama contraseña vacia',
      ],
      ['contraseña vacía', 'dejé la clave vacía', 'entré sin poner PIN'],
    ],
    questions: [
      ['user/auth-token sin pin responde contraseña vacía', 'password vacío en registro'],
      [
        'pin faltante en user auth-token responde password vacio',
        'register sin password que manda',
      ],
      [
        'password vacío en register o verifyAccount',
        'user/auth-token sin pin para usuario protegido',
      ],
      ['password vacio en verifyAccount type uno', 'user auth-token sin pin responde clave vacia'],
      ['password ausente register', 'auth-token sin pin'],
    ],
    rewordings: [
      ['La contraseña no puede estar vacía'],
      ['La contraseña no puede ir vacía'],
      ['La contraseña es obligatoria'],
      ['Escribe tu contraseña'],
      ['contraseña no puede faltar'],
    ],
  },
  34112: {
    complaints: [
      [
        'hay que poner la contraseña o el código, uno de los dos',
        'dejé vacías tanto la clave como el codigo de verificación',
        'puse el código del sms y dice que ni contraseña ni código',
      ],
      [
        'no puse ni contraseña ni codigo',
        'pide una de las dos, clave o codigo que llega',
        'para cambiar datos quiere password actual o codigo y deje ambos en blanco',
      ],
      [
        'hay que poner clave o código, uno de los dos',
        'ni contraseña ni código de verificación metí',
        'le di entrar sin llenar password ni el código del sms',
      ],
      [
        'no puse ni clave ni codigo para entrar',
        'me pide una de dos contraseña o codigo y deje ambas vacias',
        'para cambiar datos hay que dar clave actual o codigo',
      ],
      ['ni clave ni código', 'falta contraseña o código', 'cambiar clave sin verificar'],
    ],
    questions: [
      ['login sin password ni verifyCode', 'codeType no elegido y el código relleno se ignora'],
      [
        'login sin password ni verifyCode',
        'codeType sin su codigo y currentPassword vacio account center',
      ],
      ['login sin password ni verifyCode', 'emailVerifyCode ignorado por falta de codeType'],
      [
        'password y verifyCode ambos vacios en login',
        'smsVerifyCode ignorado por codeType equivocado',
      ],
      ['password y verifyCode vacíos', 'codeType no corresponde campo'],
    ],
    rewordings: [
      ['Introduce la contraseña o el código de verificación'],
      ['Escribe tu contraseña o el código'],
      ['Introduce la contraseña o el código'],
      ['Ingresa la contraseña o el código de verificación'],
      ['contraseña o código vacíos'],
    ],
  },
  34113: {
    complaints: [
      [
        'no puse mi fecha de nacimiento',
        'me registro y exige el cumpleaños',
        'escribí la fecha a mi manera y dice que el nacimiento está vacío',
      ],
      [
        'no puse mi cumpleaños al registrarme',
        'me pide fecha de nacimiento y no la agarra',
        'escribi mi cumple en formato raro y dice vacio',
      ],
      [
        'falta la fecha de nacimiento',
        'me registro y quiere mi cumpleaños',
        'puse mi cumple con formato día mes año y lo da por vacío',
      ],
      [
        'no puse mi fecha de nacimiento al darme de alta',
        'cumpleaños en blanco',
        'la fecha de nacimiento la escribi en formato raro y no la lee',
      ],
      ['falta fecha de nacimiento', 'no acepta mi cumpleaños', 'pide mi cumpleaños'],
    ],
    questions: [
      ['birthday vacío con verificación de edad', 'formato de fecha de nacimiento no legible'],
      [
        'birthday vacio con age verification activa',
        'fecha de nacimiento no parseable por php en register',
      ],
      [
        'birthday vacío o ilegible con verificación de edad',
        'fecha de nacimiento obligatoria en register',
      ],
      ['birthday vacio con age verification', 'registro sin birthday parseable'],
      ['birthday vacío register', 'birthday formato fecha'],
    ],
    rewordings: [
      ['La fecha de nacimiento es obligatoria'],
      ['Pon tu fecha de nacimiento'],
      ['Indica tu fecha de nacimiento'],
      ['Indica tu fecha de nacimiento'],
      ['cumpleaños no puede faltar'],
    ],
  },
  34114: {
    complaints: [
      [
        'mi hija no puede registrarse porque es menor de edad',
        'dice que no tengo la edad legal y cumplí trece hace un mes',
        'soy demasiado joven para las condiciones de uso',
      ],
      [
        'dice que soy menor de edad y no me deja registrarme',
        'mi hijo ya tiene trece y aun asi lo rechaza por la edad',
        'no tengo la edad minima segun los terminos',
      ],
      [
        'soy menor de edad y no me dejan registrarme',
        'tengo trece años justos y me rechaza por edad',
        'mi hijo no alcanza la edad legal para la app',
      ],
      [
        'soy menor y no me dejan registrarme',
        'mi hijo cumplio 13 y dice que no tiene la edad',
        'edad insuficiente segun los terminos de uso',
      ],
      ['soy menor de edad', 'no tengo edad suficiente', 'dice que soy menor'],
    ],
    questions: [
      [
        'cálculo de edad mínima rechaza con la edad justa',
        'menor de la edad mínima en registro birthday',
      ],
      [
        'edad minima exacta rechazada hasta el siguiente cumple',
        'age check register, como calcula la edad',
      ],
      [
        'edad mínima del sitio, cálculo con meses y días',
        'age verification rechaza a quien ya cumplió la edad',
      ],
      [
        'age verification minimo trece justo con meses de mas falla',
        'registro rechazado por edad legal',
      ],
      ['edad mínima registro', 'account_age_min_required'],
    ],
    rewordings: [
      ['Lo sentimos, no tienes la edad legal para usar el servicio'],
      ['Lo sentimos, no tienes la edad legal para usar el servicio'],
      ['Lo sentimos, no tienes la edad mínima para usar el servicio'],
      ['Lo sentimos, no tienes la edad mínima para usar el servicio'],
      ['no tienes edad legal'],
    ],
  },
  34201: {
    complaints: [
      [
        'el registro está cerrado por este canal',
        'ya no se puede crear cuenta desde aquí',
        'quiero apuntarme y las altas están prohibidas por esta vía',
      ],
      [
        'cerraron el registro por este medio',
        'ya no se puede crear cuenta por ahi, canal cerrado',
        'el sitio no acepta gente nueva por esta via',
      ],
      [
        'cerraron el registro, no aceptan gente nueva',
        'no puedo hacerme cuenta, el canal de alta está clausurado',
        'ya no dejan crear cuentas por acá',
      ],
      [
        'cerraron este canal de alta de cuentas',
        'por aca ya no se puede registrar nadie',
        'registro publico cerrado en esta via',
      ],
      ['canal de registro cerrado'],
    ],
    questions: [
      [
        'registro público apagado en v2',
        'canal de registro cerrado site_mode privado register api',
      ],
      ['register channel closed modo privado en v2', 'registro publico apagado via api'],
      ['registro público cerrado', 'canal de registro deshabilitado site_mode private'],
      ['canal de registro clausurado v2', 'register api prohibida por site_mode private'],
      ['registro cerrado v2'],
    ],
    rewordings: [
      ['Este canal de registro está cerrado'],
      ['El registro por este canal está cerrado'],
      ['El registro por esta vía está cerrado'],
      ['Este canal de registro está cerrado'],
      ['registro prohibido por canal'],
    ],
  },
  34202: {
    complaints: [
      [
        'no deja registrarse con correo',
        'una nueva quiere alta con email y no está admitido',
        'solo se puede crear cuenta con móvil, con correo no',
      ],
      [
        'no me deja hacer cuenta con correo',
        'quiero registrarme con gmail y dice que con email no',
        'solo aceptan cel para registrarse, correo no',
      ],
      [
        'no permite registrarse con correo',
        'quise hacer mi cuenta con mail y solo admite teléfono',
        'alta por email no disponible',
      ],
      [
        'no dejan registrarse con correo',
        'quiero abrir cuenta usando mi mail y no hay esa opcion',
        'alta por email no soportada',
      ],
      ['no registra con correo', 'registrarme con email imposible', 'alta por correo desactivada'],
    ],
    questions: [
      ['registro por email desactivado', 'sendCode type register con email apagado'],
      ['registro por email apagado en settings', 'sendCode tipo register con correo no soportado'],
      ['registro por email desactivado en el sitio', 'sendCode tipo register con email apagado'],
      ['register accountType email apagado', 'sendCode tipo registro correo deshabilitado'],
      ['account_email_register off', 'registro email deshabilitado'],
    ],
    rewordings: [
      ['No se admite el registro con correo electrónico'],
      ['No se puede crear cuenta con correo'],
      ['No se permite el registro con correo'],
      ['No se admite el registro con correo'],
      ['registro correo no admitido'],
    ],
  },
  34203: {
    complaints: [
      [
        'no se puede hacer el alta con el teléfono',
        'intento registrarme con mi movil y solo admiten correo',
        'crear cuenta por número no está soportado',
      ],
      [
        'no me deja sacar cuenta con mi celular',
        'registro por telefono no disponible',
        'puse mi numero para registrarme y solo quiere correo',
      ],
      [
        'no dejan darse de alta con el celular',
        'registrarse con número de teléfono no está habilitado',
        'solo aceptan correo para crear cuenta, no móvil',
      ],
      [
        'no se puede abrir cuenta con celular',
        'registro por telefono no disponible',
        'quise darme de alta con mi numero y no lo soporta',
      ],
      [
        'no registra con teléfono',
        'registrarme con celular imposible',
        'alta con móvil desactivada',
      ],
    ],
    questions: [
      ['registro por phone desactivado', 'código de registro a dígitos, phone register off'],
      [
        'register accountType phone deshabilitado',
        'alta con numero movil no soportada por el sitio',
      ],
      ['accountType phone deshabilitado al registrar', 'alta por sms apagada'],
      ['register accountType phone deshabilitado', 'alta con numero movil off'],
      ['account_phone_register off', 'registro SMS deshabilitado'],
    ],
    rewordings: [
      ['No se admite el registro con número de teléfono'],
      ['No se puede crear cuenta con teléfono'],
      ['No se permite el registro con teléfono'],
      ['No se admite el registro con teléfono'],
      ['registro teléfono no admitido'],
    ],
  },
  34204: {
    complaints: [
      [
        'esa cuenta ya está registrada',
        'me doy de alta otra vez y ya existe una cuenta mía',
        'dice que la cuenta ya fue creada antes',
      ],
      [
        'esa cuenta ya esta registrada',
        'ya me habia dado de alta antes y no deja otra vez',
        'dice cuenta existente al registrarme por el plugin',
      ],
      [
        'ya tengo una cuenta creada con esos datos',
        'esta cuenta ya fue registrada',
        'el plugin dice que me registré antes',
      ],
      [
        'esa cuenta ya estaba registrada',
        'ya existe una cuenta asi, el plugin no me crea otra',
        'alta repetida la cuenta ya esta dada de alta',
      ],
      ['cuenta ya registrada', 'ya tenía cuenta', 'cuenta repetida'],
    ],
    questions: [
      [
        'createAccount cuenta duplicada desde plugin',
        'cuenta ya registrada con mismo countryCode y número',
      ],
      ['createAccount con email duplicado desde plugin', 'cmd word crear cuenta ya registrada'],
      ['createAccount cuenta ya existente', 'command word alta duplicada mismo email'],
      [
        'createAccount cuenta ya existente',
        'command word crear cuenta duplicada por email o telefono',
      ],
      ['createAccount cuenta existente', 'plugin crea cuenta duplicada'],
    ],
    rewordings: [
      ['La cuenta ya está registrada'],
      ['La cuenta ya fue registrada antes'],
      ['Esta cuenta ya estaba registrada'],
      ['La cuenta ya está registrada'],
      ['cuenta ya existe'],
    ],
  },
  34205: {
    complaints: [
      [
        'mi correo ya lo usa alguien',
        'quiero poner un email nuevo y está ocupado',
        'ya hay otra cuenta con ese correo electronico',
      ],
      [
        'mi correo ya lo tiene otra cuenta',
        'quiero cambiar a ese mail y dice ocupado',
        'me registro con celular y dice que el correo ya se uso, que onda',
      ],
      [
        'mi correo ya lo usa otra cuenta',
        'ese email está ocupado',
        'me registro con el cel y sale que el mail ya se usó',
      ],
      [
        'mi correo ya lo usa otra cuenta',
        'email ocupado',
        'me registro con celular y dice que el mail ya esta usado',
      ],
      ['correo ya registrado', 'email en uso', 'mi correo está ocupado'],
    ],
    questions: [
      [
        'email ya usado al enviar código de cambio',
        'registro con teléfono y dice correo en uso, están cambiados?',
      ],
      [
        'register con telefono repetido responde email usado, invertido?',
        'sendCode cambio de correo ya tomado',
      ],
      [
        'register con phone repetido responde email en uso, códigos invertidos',
        'email duplicado al enviar código para cambiar dirección',
      ],
      [
        'email ya en uso al pedir codigo de registro',
        'register con telefono repetido responde email usado, invertido',
      ],
      ['email duplicado registro', 'nuevo email otra cuenta'],
    ],
    rewordings: [
      ['Este correo ya está en uso'],
      ['Ese correo ya está en uso'],
      ['Ese correo ya está en uso'],
      ['Ese correo ya está en uso'],
      ['correo ya utilizado'],
    ],
  },
  34206: {
    complaints: [
      [
        'mi numero de móvil ya está cogido',
        'otra persona tiene puesto mi teléfono en su cuenta',
        'el movil ya se usó para otra cuenta',
      ],
      [
        'mi numero ya esta en otra cuenta',
        'celular ocupado dice, seguro fue mi chip viejo',
        'me doy de alta con correo y sale que el telefono ya existe',
      ],
      [
        'mi número ya está dado de alta en otra cuenta',
        'el celular aparece como ocupado',
        'quise registrarme con mail y dice teléfono usado',
      ],
      [
        'ese numero de telefono ya esta en uso',
        'celular ocupado por otra persona',
        'me registro con mail y sale que el telefono ya se uso',
      ],
      ['teléfono ya registrado', 'número ya usado', 'celular en uso'],
    ],
    questions: [
      ['phone en uso al pedir código', 'register con email responde número de teléfono usado'],
      [
        'register con email repetido devuelve phone used al reves',
        'numero movil duplicado al pedir codigo',
      ],
      ['teléfono duplicado al mandar código', 'register con email repetido devuelve phone usado'],
      [
        'phone ya usado al cambiar numero',
        'register con email repetido responde telefono usado, al reves',
      ],
      ['phone duplicado registro', 'nuevo teléfono otra cuenta'],
    ],
    rewordings: [
      ['Este número de teléfono ya está en uso'],
      ['Ese teléfono ya está en uso'],
      ['Ese teléfono ya está en uso'],
      ['Ese número ya está en uso'],
      ['teléfono ya utilizado'],
    ],
  },
  34207: {
    complaints: [
      [
        'entrar con correo no está permitido aqui',
        'inicio sesión con email y dice que no lo soporta',
        'antes accedía por correo y ahora solo con móvil',
      ],
      [
        'no me deja entrar con correo',
        'iniciar sesion por mail no se puede aqui',
        'antes entraba con mi gmail y ya lo quitaron',
      ],
      [
        'no deja entrar con el correo',
        'iniciar sesión por mail está deshabilitado',
        'solo puedo ingresar con el teléfono, con email no',
      ],
      [
        'quiero iniciar sesion con correo y no lo permite',
        'login por mail desactivado',
        'no se puede ingresar con email en este sitio',
      ],
      ['no entra con correo', 'login por email desactivado', 'iniciar con correo imposible'],
    ],
    questions: [
      ['login accountType email deshabilitado', 'inicio de sesión por correo apagado en ajustes'],
      ['login accountType email apagado', 'inicio de sesion con correo no soportado config'],
      ['login email apagado en account center', 'accountType email no soportado al ingresar'],
      ['login accountType email no soportado', 'ingreso por correo off en account center'],
      ['account_email_login off', 'login email deshabilitado'],
    ],
    rewordings: [
      ['No se admite iniciar sesión con correo'],
      ['Aquí no se inicia sesión con correo'],
      ['No se puede iniciar sesión con correo'],
      ['No se admite ingresar con correo'],
      ['login correo no admitido'],
    ],
  },
  34208: {
    complaints: [
      [
        'no puedo acceder con mi telefono, solo correo',
        'iniciar sesión por móvil no está soportado',
        'pongo el numero para entrar y dice que así no',
      ],
      [
        'no puedo loguearme con mi cel',
        'entrar con numero no esta disponible',
        'solo deja login con correo, el telefono lo rechaza',
      ],
      [
        'entrar con número de celular no se puede',
        'login por teléfono no soportado',
        'quiero loguearme con mi móvil y obliga al correo',
      ],
      [
        'no me deja entrar con mi numero de celular',
        'login por telefono no soportado',
        'ingresar con cel esta apagado',
      ],
      ['no entra con teléfono', 'login por móvil desactivado', 'iniciar con celular imposible'],
    ],
    questions: [
      ['login accountType phone deshabilitado', 'acceso por teléfono apagado en el account center'],
      ['login por phone deshabilitado en el sitio', 'accountType phone en login no soportado'],
      ['inicio de sesión phone desactivado', 'accountType phone rechazado en login'],
      ['login accountType phone no soportado', 'inicio de sesion telefonico deshabilitado'],
      ['account_phone_login off', 'login phone deshabilitado'],
    ],
    rewordings: [
      ['No se admite iniciar sesión con teléfono'],
      ['Aquí no se inicia sesión con teléfono'],
      ['No se puede iniciar sesión con teléfono'],
      ['No se admite ingresar con número de teléfono'],
      ['login teléfono no admitido'],
    ],
  },
  34301: {
    complaints: [
      [
        'no existe ninguna cuenta con esos datos',
        'intento recuperar la clave y la cuenta no aparece',
        'entro con el móvil sin prefijo y dice que no hay cuenta',
      ],
      [
        'no existe cuenta con ese correo o numero',
        'quiero recuperar mi clave y dice que no hay tal cuenta',
        'se me olvido poner la lada y no halla mi cuenta',
      ],
      [
        'la cuenta no existe, pero yo sí me registré',
        'no encuentra mi cuenta con ese mail',
        'quiero recuperar la clave y dice cuenta inexistente',
      ],
      [
        'dice que mi cuenta no existe',
        'quiero recuperar la clave pero no encuentra cuenta',
        'entro con facebook y nunca estuvo vinculado',
      ],
      ['la cuenta no existe', 'no encuentra mi cuenta', 'no reconoce mi correo'],
    ],
    questions: [
      ['login sin countryCode cuenta inexistente', 'verifyAccount connect no vinculado'],
      [
        'account not exist en login por falta de countryCode',
        'verifyAccount connect nunca ligado, cuenta inexistente',
      ],
      ['login sin countryCode no halla la cuenta', 'verifyAccount connect pair nunca vinculado'],
      [
        'login sin fila de cuenta para countryCode y telefono',
        'verifyAccount connect no vinculado cuenta inexistente',
      ],
      ['login cuenta inexistente', 'login con countryCode faltante'],
    ],
    rewordings: [
      ['La cuenta no existe'],
      ['No encontramos esa cuenta'],
      ['No existe esa cuenta'],
      ['La cuenta no existe'],
      ['cuenta inexistente'],
    ],
  },
  34302: {
    complaints: [
      [
        'ese correo no existe',
        'mi email no está dado de alta según la app',
        'no hay nadie con ese correo',
      ],
      [
        'ese mail no existe en el sistema',
        'mi correo no aparece registrado',
        'no hay nadie con ese email',
      ],
      [
        'ese email no está registrado',
        'no hay nadie con mi correo',
        'el mail que pongo no lo encuentra',
      ],
      ['ese correo no existe en el sistema', 'mail no registrado', 'no hay nadie con ese email'],
      ['ese correo no existe'],
    ],
    questions: [
      ['email no encontrado código propio o cuenta inexistente', 'correo desconocido al entrar'],
      ['email inexistente lookup codigo propio?', 'correo no dado de alta'],
      ['correo inexistente, código específico sin uso', 'email not found al resetear'],
      ['email inexistente codigo especifico', 'correo desconocido al login cual error sale'],
      ['email sin cuenta'],
    ],
    rewordings: [
      ['El correo no existe'],
      ['El correo no existe'],
      ['El correo no está registrado'],
      ['El correo no está registrado'],
      ['correo inexistente'],
    ],
  },
  34303: {
    complaints: [
      [
        'el telefono no existe',
        'mi número no consta',
        'no encuentran mi móvil entre los registrados',
      ],
      ['ese numero no esta dado de alta', 'mi celular no existe dice', 'no encuentran mi telefono'],
      [
        'el teléfono no figura en el sistema',
        'no existe mi número de celular dice',
        'mi móvil no lo encuentra en la base',
      ],
      ['el telefono no existe aca', 'mi celular no figura registrado', 'numero no encontrado'],
      ['ese número no existe'],
    ],
    questions: [
      ['phone no encontrado código', 'número de teléfono desconocido al iniciar sesión'],
      ['phone not exist separado de account not exist', 'numero sin registro en accounts'],
      ['phone no encontrado, código propio', 'número inexistente en login'],
      ['phone inexistente codigo especifico', 'numero telefonico desconocido en reset'],
      ['phone sin cuenta'],
    ],
    rewordings: [
      ['El número de teléfono no existe'],
      ['El teléfono no existe'],
      ['El teléfono no está registrado'],
      ['El número de teléfono no está registrado'],
      ['teléfono inexistente'],
    ],
  },
  34304: {
    complaints: [
      [
        'contraseña equivocada',
        'estoy segura de mi clave y dice que no es',
        'nunca puse contraseña a la cuenta y cualquier cosa que meto es incorrecta',
      ],
      [
        'contraseña mala, pero juro que es esa',
        'mi clave de la cuenta no la acepta',
        'nunca puse contraseña y ahora dice que esta mal',
      ],
      [
        'puse mal la contraseña',
        'clave incorrecta al cambiar datos de la cuenta',
        'nunca tuve password y dice que está errada',
      ],
      [
        'me equivoque de contraseña',
        'la clave no es esa dice',
        'nunca puse clave y me dice incorrecta',
      ],
      ['contraseña incorrecta', 'clave incorrecta', 'no acepta mi contraseña'],
    ],
    questions: [
      ['hash de password no coincide en login', 'formType walletPassword clave actual incorrecta'],
      [
        'password hash no coincide en login',
        'walletPassword actual incorrecta en formulario account center',
      ],
      [
        'hash de password no coincide en verifyAccount',
        'walletPassword actual errada en formulario del account center',
      ],
      [
        'hash de password no coincide',
        'walletPassword form clave actual incorrecta en account center',
      ],
      ['wrong password login', 'currentPassword incorrecto'],
    ],
    rewordings: [
      ['La contraseña de la cuenta no es correcta'],
      ['La contraseña de la cuenta no es correcta'],
      ['Contraseña de la cuenta incorrecta'],
      ['La contraseña de la cuenta es incorrecta'],
      ['contraseña de cuenta errónea'],
    ],
  },
  34305: {
    complaints: [
      [
        'cuenta o contraseña incorrecta, no dice cuál',
        'no sé si fallo en el correo o en la clave',
        'usuario o clave mal',
      ],
      [
        'cuenta o contraseña mal, no dice cual',
        'no se si es el mail o la clave lo que falla',
        'uno de los dos datos de acceso no es',
      ],
      [
        'o la cuenta o la clave están mal',
        'usuario y contraseña no concuerdan',
        'no sé si me equivoqué en el correo o en el password',
      ],
      [
        'cuenta o contraseña mal, no dice cual de las dos',
        'usuario o clave incorrectos',
        'algo esta mal, el mail o el password',
      ],
      ['usuario o clave incorrectos'],
    ],
    questions: [
      ['mensaje ambiguo cuenta o password', 'credenciales incorrectas sin distinguir'],
      ['error combinado cuenta o password sin distinguir', 'login credenciales invalidas generico'],
      [
        'credenciales inválidas genéricas sin distinguir',
        'cuenta o password erróneos, mensaje conjunto',
      ],
      ['credenciales invalidas sin distinguir', 'error ambiguo cuenta o password'],
      ['credenciales inválidas'],
    ],
    rewordings: [
      ['Cuenta o contraseña incorrecta'],
      ['La cuenta o la contraseña está mal'],
      ['Cuenta o contraseña equivocadas'],
      ['Cuenta o contraseña incorrecta'],
      ['cuenta o contraseña incorrecta'],
    ],
  },
  34306: {
    complaints: [
      [
        'fallé cinco veces y tengo que esperar una hora',
        'demasiados intentos, bloqueada una hora',
        'sigo probando y la hora de espera nunca acaba',
      ],
      [
        'falle muchas veces y ahora que espere una hora',
        'me bloqueo el login por tantos intentos',
        'sigo intentando y nunca se quita el bloqueo de una hora',
      ],
      [
        'fallé muchas veces y debo esperar una hora',
        'me bloqueó por tantos intentos',
        'sigo probando y el castigo de una hora no se acaba',
      ],
      [
        'falle muchas veces y debo esperar una hora',
        'bloqueado por intentos, pruebe en 1 hora',
        'ya paso rato y sigue bloqueado el ingreso por errores',
      ],
      ['cuenta bloqueada', 'demasiados intentos', 'bloqueado una hora'],
    ],
    questions: [
      [
        'límite de intentos fallidos por hora en session log',
        'bloqueo temporal de login ventana deslizante',
      ],
      [
        'cinco login fallidos en session log bloquean la cuenta',
        'como quitar el lock de intentos, ventana movil de una hora',
      ],
      [
        'límite de cinco logins fallidos ventana deslizante',
        'desbloquear cuenta tras intentos fallidos en session log',
      ],
      ['cinco logins fallidos en la ultima hora', 'bloqueo por intentos ventana deslizante'],
      ['límite intentos login', 'lockout por fallos password'],
    ],
    rewordings: [
      ['Demasiados fallos, vuelve a entrar dentro de una hora'],
      ['Demasiados intentos fallidos, prueba en una hora'],
      ['Demasiados errores, prueba dentro de una hora'],
      ['Superaste los intentos permitidos, vuelve en una hora'],
      ['reintenta en una hora'],
    ],
  },
  34307: {
    complaints: [
      [
        'mi cuenta está desactivada y no puedo entrar',
        'me han inhabilitado la cuenta entera',
        'la administradora ha suspendido esta cuenta',
      ],
      [
        'deshabilitaron mi cuenta completa',
        'al entrar dice cuenta desactivada, el admin la apago',
        'me suspendieron la cuenta con todos mis perfiles',
      ],
      [
        'mi cuenta está desactivada',
        'el administrador suspendió la cuenta entera',
        'inicio sesión y me avisa cuenta inhabilitada',
      ],
      [
        'mi cuenta fue deshabilitada',
        'suspendieron la cuenta entera y no puedo entrar con ningun perfil',
        'cuenta inhabilitada por el admin',
      ],
      ['cuenta suspendida', 'cuenta deshabilitada', 'suspendieron mi cuenta'],
    ],
    questions: [
      [
        'account is_enabled off al canjear loginToken',
        'cuenta deshabilitada vs usuario deshabilitado',
      ],
      ['account is_enabled apagado al canjear loginToken', 'cuenta inhabilitada en auth-token'],
      ['account is_enabled off al canjear loginToken', 'cuenta suspendida, no el user'],
      ['is_enabled de la cuenta apagado en auth-token', 'account baneada al canjear login'],
      ['account is_enabled off', 'cuenta apagada por admin'],
    ],
    rewordings: [
      ['Tu cuenta está desactivada'],
      ['Tu cuenta está deshabilitada'],
      ['Tu cuenta está deshabilitada'],
      ['Esta cuenta está deshabilitada'],
      ['cuenta actual desactivada'],
    ],
  },
  34308: {
    complaints: [
      [
        'la cuenta se dio de baja',
        'mi cuenta figura como cerrada',
        'borré mi cuenta hace tiempo y quiero volver',
      ],
      [
        'esa cuenta ya la dieron de baja',
        'cerre mi cuenta y ahora me sale que ya se cancelo',
        'cuenta eliminada por su dueño',
      ],
      [
        'la cuenta fue dada de baja',
        'cerraron mi cuenta definitivamente',
        'esa cuenta ya se eliminó por su dueño',
      ],
      [
        'la cuenta ya fue dada de baja',
        'cerraron definitivamente esa cuenta',
        'cuenta cancelada por su dueño',
      ],
      ['cuenta dada de baja'],
    ],
    questions: [
      ['cuenta eliminada logged out qué significa', 'account closed código'],
      [
        'account logged out significa baja definitiva o sesion cerrada',
        'cuenta cancelada soft delete',
      ],
      ['cuenta cancelada, ¿es logout o baja?', 'account logged out significa eliminada'],
      ['account logged out significa eliminada', 'cuenta borrada estado de baja'],
      ['cuenta cerrada plugin'],
    ],
    rewordings: [
      ['La cuenta ha sido dada de baja'],
      ['La cuenta fue dada de baja'],
      ['Esta cuenta se dio de baja'],
      ['La cuenta fue dada de baja'],
      ['cuenta cancelada'],
    ],
  },
  34401: {
    complaints: [
      [
        'ya tengo un correo vinculado',
        'quiero asociar el email y dice que ya está enlazado',
        'correo ya asociado a mi cuenta',
      ],
      [
        'ya tengo un correo ligado',
        'pedi codigo para vincular mail y dice que ya esta vinculado',
        'mi cuenta ya trae email amarrado',
      ],
      [
        'ya tengo un correo enlazado',
        'quiero asociar mail y dice que ya hay uno vinculado',
        'email previamente ligado a mi cuenta',
      ],
      [
        'ya tengo un correo vinculado a mi cuenta',
        'email ya asociado no agrega otro',
        'quiero enlazar mail y dice que ya hay uno',
      ],
      ['ya tengo correo vinculado'],
    ],
    questions: [
      ['sendCode useType 3 con email ya vinculado', 'bind email repetido v2'],
      ['email bound al enviar codigo useType vincular', 'correo ya vinculado a la cuenta actual'],
      ['useType bind email ya presente', 'vincular correo cuando ya existe uno'],
      ['bind email cuando ya tiene correo', 'sendCode useType tres email ya vinculado'],
      ['useType 3 email v2'],
    ],
    rewordings: [
      ['Ya hay un correo vinculado'],
      ['Ya hay un correo vinculado'],
      ['Ya tienes un correo vinculado'],
      ['Ya tienes un correo vinculado'],
      ['correo ya vinculado'],
    ],
  },
  34402: {
    complaints: [
      [
        'ya tengo el móvil vinculado',
        'intento asociar mi telefono y ya está puesto',
        'teléfono ya enlazado a mi cuenta',
      ],
      [
        'ya tengo celular ligado a la cuenta',
        'vincular telefono: ya estaba vinculado',
        'el numero ya va amarrado a mi cuenta',
      ],
      [
        'ya hay un celular asociado a mi cuenta',
        'teléfono vinculado de antes',
        'no me deja agregar otro móvil porque ya está enlazado uno',
      ],
      [
        'ya hay un celular vinculado',
        'telefono ya asociado a mi cuenta',
        'no deja enlazar el numero porque ya tengo uno puesto',
      ],
      ['ya tengo móvil vinculado'],
    ],
    questions: [
      ['sendCode useType 3 con phone ya vinculado', 'bind phone repetido v2'],
      ['phone bound al pedir sms para vincular', 'telefono ya asociado en v2'],
      ['bind phone repetido', 'vincular teléfono con uno ya puesto, useType sms'],
      ['bind phone cuando ya tiene numero', 'sendCode useType tres sms ya vinculado'],
      ['useType 3 sms v2'],
    ],
    rewordings: [
      ['Ya hay un teléfono vinculado'],
      ['Ya hay un teléfono vinculado'],
      ['Ya tienes un teléfono vinculado'],
      ['Ya tienes un teléfono vinculado'],
      ['teléfono ya vinculado'],
    ],
  },
  34403: {
    complaints: [
      [
        'me registro con google y dice que esa conexión ya existe',
        'alta con cuenta de apple, error al conectar',
        'el token de conexión ya está dado de alta',
      ],
      [
        'al crear cuenta con wechat dice que esa conexion ya existe',
        'registro con mi facebook, el token de conexion ya esta',
        'error de cuenta conectada al darme de alta con red social',
      ],
      [
        'mi facebook ya está en otra cuenta y no puedo crear una nueva',
        'crear cuenta con google da error de conexión existente',
        'ya existe esa identidad externa al registrarme',
      ],
      [
        'crear cuenta con wechat falla porque esa conexion ya existe',
        'la cuenta de google ya se uso para otra alta',
        'error al conectar, el vinculo ya estaba',
      ],
      ['Google ya tiene cuenta', 'alta con Facebook repetida', 'registro con red social'],
    ],
    questions: [
      [
        'createAccount type 4 connectAccountId duplicado',
        'openid ya existe en account_connects al crear cuenta',
      ],
      [
        'createAccount tipo connect, connectAccountId ya en account_connects',
        'openid duplicado en connectInfo',
      ],
      [
        'createAccount tipo connect connectAccountId repetido',
        'openid ya presente en account_connects',
      ],
      [
        'createAccount type cuatro connectAccountId ya existente',
        'account_connects openid duplicado',
      ],
      ['createAccount connectInfo duplicado', 'createAccount type 4'],
    ],
    rewordings: [
      ['Error de conexión: el token de enlace ya existe'],
      ['Error al conectar: esa conexión ya existe'],
      ['Error de conexión: esa cuenta externa ya existe'],
      ['Error al conectar: ese vínculo externo ya existe'],
      ['error cuenta de terceros'],
    ],
  },
  34404: {
    complaints: [
      [
        'mi acceso con google está deshabilitado',
        'la conexión con la otra red la han desactivado',
        'no entra con apple, enlace inhabilitado',
      ],
      [
        'mi acceso con google esta desactivado',
        'apagaron la conexion con la red social, no entro por ahi',
        'conexion de terceros inhabilitada',
      ],
      [
        'entrar con wechat está desactivado para mí',
        'mi conexión con google la apagaron',
        'el enlace externo existe pero está deshabilitado',
      ],
      [
        'la conexion con mi cuenta de apple fue desactivada',
        'vinculo externo deshabilitado no entro con google',
        'login social apagado para mi',
      ],
      ['login con Google desactivado', 'acceso social desactivado', 'vínculo con Facebook apagado'],
    ],
    questions: [
      ['account_connects is_enabled off', 'connect token deshabilitado en verifyAccount type 5'],
      ['account_connects is_enabled apagado verifyAccount', 'connect token disabled no expirado'],
      [
        'account_connects is_enabled off en verifyAccount',
        'conexión de terceros desactivada no expirada',
      ],
      [
        'account_connects is_enabled en cero verifyAccount tipo cinco',
        'connect token inhabilitado',
      ],
      ['verifyAccount type 5 desactivado', 'account_connects is_enabled off'],
    ],
    rewordings: [
      ['El token de conexión está desactivado'],
      ['La conexión externa está desactivada'],
      ['Tu acceso con cuenta externa está deshabilitado'],
      ['El acceso externo vinculado está desactivado'],
      ['token de conexión desactivado'],
    ],
  },
  34405: {
    complaints: [
      [
        'mi google ya está enlazado a otra cuenta mía antigua',
        'no puedo conectar de nuevo, ya conecté una cuenta',
        'esa cuenta de twitter ya la tiene otra persona vinculada',
      ],
      [
        'mi google ya esta ligado a otra cuenta',
        'no me deja conectar twitter de nuevo, ya va con otra persona',
        'borre mi cuenta vieja y la nueva no puede conectar el mismo facebook',
      ],
      [
        'este facebook ya lo vinculó otra persona',
        'no puedo conectar de nuevo, ya hay una cuenta ligada',
        'mi google pertenece a mi cuenta vieja y no lo suelta',
      ],
      [
        'ese facebook ya esta ligado a otra cuenta',
        'no puedo conectar dos veces la misma identidad',
        'ya conectaste una cuenta, no se permite otra vez',
      ],
      ['Google vinculado otra cuenta', 'Facebook ya vinculado', 'red social ya conectada'],
    ],
    questions: [
      [
        'setAccountConnect identidad vinculada a otro aid',
        'vínculo residual de cuenta borrada impide conectar',
      ],
      ['setAccountConnect con identidad de otro aid', 'tercero ya vinculado fila huerfana'],
      [
        'setAccountConnect identidad ocupada por otro aid',
        'fila connect soft-deleted bloquea volver a vincular',
      ],
      [
        'setAccountConnect pertenece a otro aid',
        'vinculo sobrante de cuenta eliminada impide conectar',
      ],
      ['connectAccountId pertenece otro aid', 'account_connects fila huérfana'],
    ],
    rewordings: [
      ['Ya conectaste una cuenta, no puedes conectarla otra vez'],
      ['Ya conectaste esa cuenta externa y no se puede repetir'],
      ['Ya conectaste una cuenta, no se puede repetir'],
      ['Ya está conectada a una cuenta, no puedes conectarla de nuevo'],
      ['ya conectaste una cuenta'],
    ],
  },
  34406: {
    complaints: [
      [
        'no me deja desvincular google porque no tengo ni correo ni móvil',
        'si desconecto apple me quedo sin forma de entrar',
        'para quitar el enlace antes tengo que poner un email',
      ],
      [
        'no deja desconectar google porque no tengo correo ni cel',
        'si me desvinculo me quedo sin manera de entrar, dice',
        'quiero quitar la red social y exige agregar mail primero',
      ],
      [
        'no me deja desvincular twitter porque no tengo correo ni celular',
        'si desconecto me quedo sin forma de entrar',
        'quitar apple como acceso está prohibido hasta poner mail',
      ],
      [
        'quiero desvincular google pero no tengo mail ni telefono',
        'no deja desconectar porque quedaria sin forma de entrar',
        'desenlazar twitter bloqueado hasta poner correo',
      ],
      ['no puedo desvincular', 'no deja desconectar Google', 'quitar red social imposible'],
    ],
    questions: [
      [
        'disconnectAccountConnect última conexión sin email ni phone',
        'desvinculación bloqueada cuenta sin datos de acceso',
      ],
      [
        'disconnectAccountConnect rechaza cuenta sin email ni phone',
        'desvincular ultima conexion de la plataforma',
      ],
      [
        'disconnectAccountConnect única conexión sin email ni phone',
        'desligar tercero rechazado cuenta quedaría vacía',
      ],
      [
        'disconnectAccountConnect unico vinculo sin email ni phone',
        'desconectar ultima plataforma rechazada',
      ],
      ['disconnectAccountConnect única conexión', 'desvincular sin email/teléfono'],
    ],
    rewordings: [
      ['Sin correo ni teléfono no podrías entrar, no se puede desvincular'],
      ['Sin correo ni teléfono no puedes desconectar, perderías el acceso'],
      ['Sin correo ni teléfono no puedes desconectar esta cuenta'],
      ['Agrega correo o teléfono antes de desconectar, si no perderías el acceso'],
      ['desconexión desactivada'],
    ],
  },
  34501: {
    complaints: [
      [
        'mi monedero no existe o está desactivado',
        'no encuentro mi cartera en la app',
        'la wallet de mi cuenta está inactiva',
      ],
      [
        'no tengo monedero o me lo apagaron',
        'mi cartera no existe segun',
        'la billetera esta deshabilitada',
      ],
      [
        'no tengo monedero o está desactivado',
        'mi billetera no existe',
        'la cartera de la app aparece inhabilitada',
      ],
      [
        'no tengo monedero o esta apagado',
        'mi billetera no existe en la app',
        'wallet deshabilitada',
      ],
      ['no tengo monedero', 'billetera desactivada', 'mi wallet no existe'],
    ],
    questions: [
      ['account_wallets sin fila o is_enabled off', 'walletDecrease monedero deshabilitado'],
      ['account_wallets sin fila para el aid', 'wallet is_enabled apagado walletCheckPassword'],
      ['account_wallets sin fila o apagada', 'walletCheckPassword aid sin wallet'],
      ['account_wallets sin fila o is_enabled off', 'walletCheckPassword aid desconocido'],
      ['account_wallets sin fila', 'walletRecharge cuenta sin wallet'],
    ],
    rewordings: [
      ['El monedero no existe o está desactivado'],
      ['Tu monedero no existe o está desactivado'],
      ['Tu billetera no existe o está inactiva'],
      ['La billetera no existe o está desactivada'],
      ['monedero inexistente o desactivado'],
    ],
  },
  34502: {
    complaints: [
      [
        'la clave del monedero está mal',
        'quiero pagar y no acepta la contraseña de la cartera',
        'no puse contraseña de wallet al retirar y dice incorrecta',
      ],
      [
        'la clave de mi monedero esta mal',
        'quise pagar y no acepta la contraseña de la billetera',
        'contraseña de cartera incorrecta al retirar lana',
      ],
      [
        'clave de la cartera incorrecta',
        'al retirar dinero no acepta el pin de pago',
        'puse mal la contraseña del monedero',
      ],
      [
        'la clave de la billetera esta mal',
        'puse mal la contraseña para pagar con mi monedero',
        'contraseña de pago incorrecta al retirar',
      ],
      ['clave de billetera incorrecta', 'clave del monedero mal', 'contraseña de pago errónea'],
    ],
    questions: [
      ['walletCheckPassword hash no coincide', 'wallet password vacío en walletWithdraw'],
      ['walletDecrease password vacio o incorrecto', 'walletCheckPassword no empata hash'],
      ['walletWithdraw password no coincide', 'wallet con password y parámetro vacío'],
      [
        'walletWithdraw password vacia o erronea',
        'wallet password hash no coincide walletDecrease',
      ],
      ['walletCheckPassword falla', 'wallet password incorrecto'],
    ],
    rewordings: [
      ['La contraseña del monedero es incorrecta'],
      ['La contraseña del monedero no es correcta'],
      ['La contraseña de la billetera es incorrecta'],
      ['La contraseña de la billetera es incorrecta'],
      ['contraseña del monedero incorrecta'],
    ],
  },
  34503: {
    complaints: [
      [
        'la otra persona no tiene monedero activo',
        'quiero enviar dinero y la cartera del otro no existe',
        'el destinatario tiene la wallet desactivada',
      ],
      [
        'el monedero de la otra persona no existe',
        'le quiero depositar a un compa y su cartera esta apagada',
        'quien recibe no tiene billetera activa',
      ],
      [
        'la otra persona no tiene billetera',
        'no puedo pagarle porque su monedero está apagado',
        'el destinatario carece de cartera activa',
      ],
      [
        'la billetera de la otra persona no existe',
        'le quiero transferir y su monedero esta desactivado',
        'el que cobra no tiene wallet activa',
      ],
      [
        'destinatario sin monedero',
        'billetera del otro desactivada',
        'transferir, otro sin billetera',
      ],
    ],
    questions: [
      ['originAid sin wallet habilitada', 'contraparte sin account_wallets'],
      [
        'originAid sin account_wallets habilitado',
        'wallet de contraparte no encontrado walletIncrease',
      ],
      ['originAid sin account_wallets habilitada', 'walletIncrease contraparte deshabilitada'],
      ['originAid sin wallet habilitada', 'contraparte sin account_wallets en walletIncrease'],
      ['originAid sin wallet', 'wallet contraparte deshabilitado'],
    ],
    rewordings: [
      ['El monedero de la otra parte no existe o está desactivado'],
      ['El monedero de la otra parte no existe o está apagado'],
      ['La billetera de la otra parte no existe o está inactiva'],
      ['La billetera de la otra parte no existe o está desactivada'],
      ['monedero contraparte inexistente'],
    ],
  },
  34504: {
    complaints: [
      [
        'no tengo saldo suficiente',
        'tengo dinero pero está congelado y no puedo pagar',
        'mi saldo no llega para la compra',
      ],
      [
        'no me alcanza el saldo para pagar',
        'tengo dinero pero congelado y no deja',
        'saldo insuficiente en mi billetera',
      ],
      [
        'no me alcanza el saldo',
        'fondos insuficientes para pagar',
        'tengo dinero pero está congelado y no deja comprar',
      ],
      [
        'no me alcanza el saldo',
        'tengo plata pero esta congelada y no puedo pagar',
        'saldo insuficiente en mi monedero',
      ],
      ['saldo insuficiente', 'no me alcanza saldo', 'no puedo retirar dinero'],
    ],
    questions: [
      ['saldo menos freeze menor que amountTotal', 'walletWithdraw saldo insuficiente'],
      ['balance menos frozen menor que amountTotal', 'walletWithdraw saldo no alcanza'],
      [
        'balance menos freeze menor que amountTotal en walletDecrease',
        'saldo insuficiente al reversar transacción',
      ],
      ['balance menos freeze menor a amountTotal en walletDecrease', 'walletWithdraw sin fondos'],
      ['walletWithdraw balance menor', 'balance menos frozen'],
    ],
    rewordings: [
      ['Saldo insuficiente en tu monedero'],
      ['Tu saldo no alcanza para pagar'],
      ['Saldo insuficiente para pagar'],
      ['Tu saldo no alcanza para el pago'],
      ['saldo no permite pagar'],
    ],
  },
  34505: {
    complaints: [
      [
        'la otra persona no tiene saldo para pagarme',
        'el saldo del otro no alcanza',
        'cobro a una socia y a ella no le llega el dinero',
      ],
      [
        'la otra persona no tiene lana suficiente',
        'el que me debe pagar anda sin saldo',
        'a la contraparte no le alcanza en su cartera',
      ],
      [
        'al otro no le alcanza la plata',
        'el que me paga no tiene fondos',
        'quien envía carece de saldo en su monedero',
      ],
      [
        'a la otra persona no le alcanza el saldo para pagarme',
        'el que me debe no tiene fondos',
        'congelar plata falla y culpa a la contraparte',
      ],
      ['el otro sin saldo', 'no puedo congelar saldo', 'pagador sin fondos'],
    ],
    questions: [
      [
        'walletIncrease originAid sin saldo',
        'walletFreeze responde saldo de contraparte insuficiente',
      ],
      [
        'walletIncrease originAid balance insuficiente',
        'walletFreeze dice contraparte pero es mi propio wallet',
      ],
      [
        'walletIncrease originAid sin saldo',
        'walletFreeze dice contraparte sin fondos pero es mi wallet',
      ],
      [
        'originAid sin saldo suficiente walletIncrease',
        'walletUnfreeze monto congelado menor al pedido',
      ],
      ['walletFreeze insuficiente', 'walletIncrease originAid sin saldo'],
    ],
    rewordings: [
      ['La otra parte no tiene saldo suficiente'],
      ['A la otra parte no le alcanza el saldo'],
      ['La otra parte no tiene saldo suficiente'],
      ['El saldo de la otra parte no alcanza para el pago'],
      ['saldo contraparte insuficiente'],
    ],
  },
  34506: {
    complaints: [
      [
        'mi saldo final no cuadra con los movimientos',
        'toqué el saldo a mano y ahora el monedero no deja operar',
        'el balance de cierre de mi cartera no coincide',
      ],
      [
        'mi saldo final no cuadra con el monedero',
        'no me dejan retirar porque las cuentas de mi cartera no checan',
        'el cierre de mi billetera no coincide',
      ],
      [
        'mi saldo no cuadra con los movimientos',
        'el balance final de la cartera no coincide',
        'me cambiaron el saldo a mano y ya no puedo pagar',
      ],
      [
        'el saldo de cierre de mi billetera no cuadra',
        'le ajustaron el saldo a mano y ahora no puede pagar',
        'mi monedero no coincide con los movimientos',
      ],
      ['saldo no cuadra', 'descuadre en monedero', 'mi saldo está mal'],
    ],
    questions: [
      [
        'closing_balance del último log distinto al balance',
        'descuadre de wallet tras comisión systemFee',
      ],
      [
        'closing_balance del ultimo wallet log distinto al balance',
        'edite balance a mano y ya no pasa wallet',
      ],
      [
        'closing_balance del último log distinto al wallet',
        'descuadre contable tras walletUpdateState o systemFee',
      ],
      [
        'closing_balance distinto del balance en wallet log',
        'saldo no concilia con ultimo registro propio',
      ],
      ['closing balance wallet_logs', 'balance cambiado sin log'],
    ],
    rewordings: [
      ['El saldo de cierre no cuadra con el monedero'],
      ['El saldo de cierre no cuadra con tu monedero'],
      ['El saldo final no cuadra con tu billetera'],
      ['El saldo final no cuadra con tu billetera'],
      ['saldo final no coincide'],
    ],
  },
  34507: {
    complaints: [
      [
        'el saldo de cierre de la otra persona no cuadra',
        'pago y dice que la cuenta del otro está descuadrada',
        'balance final ajeno no coincide con su cartera',
      ],
      [
        'el saldo del otro no cuadra y se cancelo el pago',
        'las cuentas de la contraparte estan descuadradas',
        'cierre del monedero ajeno no coincide',
      ],
      [
        'las cuentas del otro no cuadran',
        'saldo de cierre de la contraparte descuadrado',
        'su monedero no coincide con su historial y no me puede pagar',
      ],
      [
        'el saldo de cierre del otro no cuadra',
        'la billetera de la contraparte esta descuadrada',
        'no concuerdan las cuentas del que me paga',
      ],
      ['saldo ajeno no cuadra', 'descuadre del otro monedero', 'billetera receptora descuadrada'],
    ],
    questions: [
      ['closing_balance del originAid descuadrado', 'contraparte con log de wallet inconsistente'],
      [
        'closing balance de originAid no empata con su log',
        'counterparty balance mismatch walletDecrease',
      ],
      ['closing balance de originAid descuadrado', 'contraparte con log y balance distintos'],
      ['closing_balance de la contraparte no coincide', 'originAid wallet log descuadrado'],
      ['closing balance originAid', 'descuadre logs contraparte'],
    ],
    rewordings: [
      ['El saldo de cierre de la otra parte no cuadra'],
      ['El saldo de cierre de la otra parte no cuadra'],
      ['El saldo final de la otra parte no cuadra'],
      ['El saldo final de la otra parte no cuadra con su billetera'],
      ['saldo final contraparte'],
    ],
  },
} as const satisfies DescribedMeanings
