import type { CodeOf } from '../../catalogue/entries'
import type { KnowledgeRecords } from '../types'

export const accounts: KnowledgeRecords<CodeOf<'accounts'>> = {
  34100: {
    name: 'ACCOUNT_EMPTY',
    meaning:
      'The form sent to the account center contains neither an email address nor a phone number.',
    chinese: '账号字段为空，即注册、登录或重置密码时没填邮箱或手机号',
    causes: [
      '`account` is missing or empty in `POST /account-center/api/register`, `POST /account-center/api/login` or `PATCH /account-center/api/reset-password`.',
      'The address or number is sent under another field name; the server reads only `account`.',
    ],
    actions: {
      'app developer':
        'Send the email address or phone number as `account`. Test that the field is filled before you submit the form.',
      'signed-in person': 'Enter your email address or phone number.',
    },
    repeating: 'pointless',
    reaction: 'correct-the-form',
    inputs: ['account'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 177 },
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 383 },
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 501 },
    ],
    phrases: [
      'no email or phone entered',
      'login name blank',
      'account field required',
      'account name missing',
      'enter email or phone',
      'login id blank',
    ],
  },
  34101: {
    name: 'EMAIL_INVALID',
    meaning: 'Reserved for an email address that is not well formed.',
    chinese: '保留码，本应表示邮箱格式不对；v2和v3的主程序都不返回此码',
    misleading:
      "The message could be taken to mean somebody else's address. The server's own text, Email format incorrect, concerns only the format.",
    causes: ['A plugin was given an email address that it considers malformed.'],
    actions: {
      'signed-in person': 'Check the email address for typing errors.',
      'site operator': 'Find the plugin that returned this code, and see which formats it accepts.',
      'app developer': 'Check the format of the address before you send it.',
    },
    repeating: 'pointless',
    reaction: 'correct-the-form',
    certainty: 'inferred',
    phrases: [
      'invalid email',
      'malformed email',
      'wrong email format',
      'bad mail address',
      'typo in email',
      'not an email address',
    ],
  },
  34102: {
    name: 'PHONE_INVALID',
    meaning: 'Reserved for a phone number that is not well formed.',
    chinese: '保留码，本应表示手机号格式不对；v2和v3的主程序都不返回此码',
    misleading:
      "The message could be taken to mean somebody else's number. The server's own text, Phone number format incorrect, concerns only the format.",
    causes: ['A plugin was given a phone number that it considers malformed.'],
    actions: {
      'signed-in person': 'Check the phone number for typing errors.',
      'site operator': 'Find the plugin that returned this code, and see which formats it accepts.',
      'app developer': 'Check the format of the number before you send it.',
    },
    repeating: 'pointless',
    reaction: 'correct-the-form',
    certainty: 'inferred',
    phrases: [
      'invalid mobile number',
      'wrong phone format',
      'malformed phone number',
      'bad cell number',
      'typo in phone number',
    ],
  },
  34103: {
    name: 'COUNTRY_CALLING_CODE_INVALID',
    meaning: 'Reserved for a phone number whose country code, such as 44, is not accepted.',
    chinese: '保留码，本应表示国际电话区号有误；主程序不会返回此码',
    actions: {
      'site operator':
        'Find the plugin that returned this code, and see which calling codes it accepts.',
      'signed-in person': 'Check the country code in front of your phone number.',
    },
    repeating: 'pointless',
    reaction: 'correct-the-form',
    certainty: 'unknown',
    phrases: [
      'invalid dial code',
      'wrong country prefix',
      'international prefix',
      'phone area code',
      'dialing prefix missing',
    ],
  },
  34104: {
    name: 'PASSWORDS_DIFFER',
    meaning: 'The two entries of a new password differ; only older v2 servers compared them.',
    chinese: '新密码和确认密码不一致；v3不再返回此码，早期v2也用于钱包密码',
    causes: [
      'On a v2 server up to v2.16.0: the account edit received a new password, or wallet password, and a different confirmation.',
    ],
    actions: {
      'signed-in person': 'Type the new password again, the same both times.',
      'app developer':
        'Compare the two entries in your form. A v3 server takes one `newPassword` and no second copy.',
      'site operator': 'On v3, find the plugin that returned this code and the form it belongs to.',
    },
    repeating: 'pointless',
    reaction: 'correct-the-form',
    certainty: 'inferred',
    phrases: [
      'passwords differ',
      'password confirmation mismatch',
      'repeat password',
      'retype password',
      'confirm password',
      'two passwords not equal',
    ],
  },
  34105: {
    name: 'PASSWORD_LENGTH_INVALID',
    meaning: 'The new password has fewer characters than the site requires.',
    chinese: '新密码的字符数少于站点规定的最小长度，长度没有上限',
    misleading: 'Only a password that is too short is refused; the check has no upper limit.',
    causes: [
      '`password` at registration has fewer characters than `password_length`.',
      '`newPassword` on a reset or a change has fewer characters than `password_length`; spaces at its ends do not count.',
      'Since v3.5.1: spaces at the ends of `password` do not count at registration either.',
    ],
    actions: {
      'signed-in person': 'Choose a longer password.',
      'app developer':
        'Show the minimum length next to the field. The public settings do not contain it, so ask the operator for the value of `password_length`.',
    },
    repeating: 'pointless',
    reaction: 'correct-the-form',
    inputs: ['password', 'newPassword', 'formType'],
    settings: [{ key: 'password_length', kind: 'site config' }],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 255 },
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 517 },
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 894 },
    ],
    phrases: [
      'password too short',
      'password too long',
      'weak password',
      'password min max',
      'wrong number of characters',
    ],
  },
  34106: {
    name: 'PASSWORD_NEEDS_NUMBER',
    meaning: 'The site requires a digit in passwords, and the new one has none.',
    chinese: '站点要求密码含数字，而新密码里一个数字都没有',
    causes: [
      '`password_strength` includes number, and `password` at registration lacks one.',
      '`newPassword` lacks one in `PATCH /account-center/api/reset-password`, or in `PATCH /account-center/api/update` with `formType` password.',
    ],
    actions: {
      'signed-in person': 'Add at least one digit to the new password.',
      'app developer':
        'Show all password rules at once: the server names only the first one that fails. Ask the operator which are set in `password_strength`.',
    },
    repeating: 'pointless',
    reaction: 'correct-the-form',
    inputs: ['password', 'newPassword', 'formType'],
    settings: [{ key: 'password_strength', kind: 'site config' }],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 259 },
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 521 },
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 898 },
    ],
    phrases: [
      'password needs a digit',
      'no digits in password',
      'add number to password',
      'weak password',
      'password complexity',
    ],
  },
  34107: {
    name: 'PASSWORD_NEEDS_LOWERCASE',
    meaning:
      'The site requires a lowercase letter (a to z) in passwords, and the new one has none.',
    chinese: '站点要求密码含小写字母，而新密码里没有a到z的字母',
    causes: [
      '`password_strength` includes lowercase, and `password` at registration lacks one.',
      '`newPassword` lacks one in `PATCH /account-center/api/reset-password`, or in `PATCH /account-center/api/update` with `formType` password.',
      'The password has lowercase letters, but only accented or non-Latin ones, which do not count.',
    ],
    actions: {
      'signed-in person': 'Add at least one lowercase letter from a to z to the new password.',
      'app developer':
        'Show all password rules at once: the server names only the first one that fails. Ask the operator which are set in `password_strength`.',
    },
    repeating: 'pointless',
    reaction: 'correct-the-form',
    inputs: ['password', 'newPassword', 'formType'],
    settings: [{ key: 'password_strength', kind: 'site config' }],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 263 },
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 525 },
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 902 },
    ],
    phrases: [
      'password needs small letter',
      'no small letters',
      'password all caps',
      'weak password',
      'password complexity',
    ],
  },
  34108: {
    name: 'PASSWORD_NEEDS_UPPERCASE',
    meaning:
      'The site requires an uppercase letter (A to Z) in passwords, and the new one has none.',
    chinese: '站点要求密码含大写字母，而新密码里没有A到Z的字母',
    causes: [
      '`password_strength` includes uppercase, and `password` at registration lacks one.',
      '`newPassword` lacks one in `PATCH /account-center/api/reset-password`, or in `PATCH /account-center/api/update` with `formType` password.',
      'The password has uppercase letters, but only accented or non-Latin ones, which do not count.',
    ],
    actions: {
      'signed-in person': 'Add at least one uppercase letter from A to Z to the new password.',
      'app developer':
        'Show all password rules at once: the server names only the first one that fails. Ask the operator which are set in `password_strength`.',
    },
    repeating: 'pointless',
    reaction: 'correct-the-form',
    inputs: ['password', 'newPassword', 'formType'],
    settings: [{ key: 'password_strength', kind: 'site config' }],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 267 },
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 529 },
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 906 },
    ],
    phrases: [
      'password needs capital letter',
      'no capital letters',
      'add a big letter',
      'weak password',
      'password complexity',
    ],
  },
  34109: {
    name: 'PASSWORD_NEEDS_SYMBOL',
    meaning:
      'The site requires a symbol in passwords, and the new one has only plain letters, digits, underscores and spaces.',
    chinese: '站点要求密码含符号，而新密码只有英文字母、数字、下划线或空白',
    misleading:
      'An underscore or a space does not count as a symbol here. Accented and Chinese letters do.',
    causes: [
      '`password_strength` includes symbols, and `password` at registration lacks one.',
      '`newPassword` lacks one in `PATCH /account-center/api/reset-password`, or in `PATCH /account-center/api/update` with `formType` password.',
    ],
    actions: {
      'signed-in person': 'Add a character such as ! or # to the new password.',
      'app developer':
        'Show all password rules at once: the server names only the first one that fails. Ask the operator which are set in `password_strength`.',
    },
    repeating: 'pointless',
    reaction: 'correct-the-form',
    inputs: ['password', 'newPassword', 'formType'],
    settings: [{ key: 'password_strength', kind: 'site config' }],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 271 },
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 533 },
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 910 },
    ],
    phrases: [
      'password needs special character',
      'punctuation in password',
      'no special character',
      'weak password',
      'password complexity',
    ],
  },
  34110: {
    name: 'EMAIL_DOMAIN_UNSUPPORTED',
    meaning: 'The email address uses a domain that is not accepted; only v2 servers checked this.',
    chinese: '邮箱域名被外部服务判为一次性邮箱；v3不再返回此码',
    causes: [
      'On a v2 server up to v2.21.4: at registration, an account edit or a code request, an outside service classed the domain as one for throwaway addresses.',
    ],
    actions: {
      'signed-in person': 'Use an email address from another provider.',
      'site operator':
        'On v3, find the plugin that returned this code, and see which domains it refuses.',
    },
    repeating: 'pointless',
    reaction: 'correct-the-form',
    certainty: 'inferred',
    phrases: [
      'email domain blocked',
      'email provider not accepted',
      'disposable email',
      'temporary mailbox',
      'email domain whitelist',
      'gmail not accepted',
    ],
  },
  34111: {
    name: 'PASSWORD_EMPTY',
    meaning:
      "A required password is missing: the account password, the wallet password or the user's PIN, depending on the request.",
    chinese: '必填的密码为空；换取用户登录凭证时则指没有传该用户的PIN',
    misleading:
      "From `POST /user/auth-token` it means that the user's PIN is missing; no password is asked for there.",
    causes: [
      '`POST /user/auth-token` for a user with a PIN comes without `pin`. Each such refusal counts as a failed sign-in towards 34306.',
      '`POST /account-center/api/register` comes without `password`.',
      '`newPassword` is empty on a reset, or in `PATCH /account-center/api/update` with `formType` password.',
      '`newWalletPassword` is empty in `PATCH /account-center/api/update` with `formType` walletPassword.',
      'A plugin calls `verifyAccount` with `type` 1 and no `password`.',
    ],
    actions: {
      'app developer':
        "Ask for the user's PIN and send it as `pin` to `POST /user/auth-token`. In the account center, fill in the password field of the form that was refused.",
      'signed-in person': 'Enter your PIN, or the new password that the form asks for.',
    },
    repeating: 'pointless',
    reaction: 'correct-the-form',
    inputs: ['password', 'newPassword', 'newWalletPassword', 'formType', 'pin'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 249 },
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 976 },
      { file: 'app/Fresns/Words/User/User.php', line: 125 },
    ],
    phrases: [
      'no password entered',
      'password missing',
      'blank password',
      'password required',
      'password field left out',
    ],
  },
  34112: {
    name: 'PASSWORD_OR_CODE_EMPTY',
    meaning:
      'The request contains no proof of identity: neither a password nor a verification code.',
    chinese: '密码和所选类型的验证码都没填，无法核实身份',
    misleading:
      'A code can be filled in and still count as missing: the server reads only the field that belongs to `codeType`.',
    causes: [
      '`POST /account-center/api/login` comes with both `password` and `verifyCode` empty.',
      '`PATCH /account-center/api/update` with `formType` password: `currentPassword` and the chosen code are both empty.',
      'The same with `formType` walletPassword: `currentWalletPassword` and the chosen code are both empty.',
      '`codeType` does not match the field that was filled in: `emailVerifyCode` needs email, `smsVerifyCode` needs sms.',
    ],
    actions: {
      'app developer':
        'Send one of the two. In `PATCH /account-center/api/update` set `codeType` to password, email or sms, to match the field you fill.',
      'signed-in person':
        'Enter your current password, or request a verification code and enter it.',
    },
    repeating: 'pointless',
    reaction: 'correct-the-form',
    inputs: [
      'password',
      'verifyCode',
      'formType',
      'codeType',
      'currentPassword',
      'currentWalletPassword',
      'emailVerifyCode',
      'smsVerifyCode',
    ],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 389 },
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 851 },
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 933 },
    ],
    phrases: [
      'login credentials incomplete',
      'otp or password missing',
      'enter password or otp',
      'no sign-in secret given',
      'captcha or password blank',
    ],
  },
  34113: {
    name: 'BIRTHDAY_EMPTY',
    meaning:
      'The site requires a birthday, and none was sent or the server cannot read it as a date.',
    chinese: '站点开启了年龄验证，而注册时生日为空或日期无法识别',
    misleading: 'A birthday that is filled in, but not readable as a date, gets the same response.',
    causes: [
      '`POST /account-center/api/register` comes without `birthday` while `account_age_verification` is on.',
      '`birthday` is written in a form that PHP does not read as a date.',
      '`birthday` is 1 January 1970 and the server runs on UTC: that date has the timestamp 0, which counts as unreadable.',
    ],
    actions: {
      'app developer': 'Send `birthday` as year, month and day, such as 2001-05-30.',
      'signed-in person': 'Enter your date of birth.',
    },
    repeating: 'pointless',
    reaction: 'correct-the-form',
    inputs: ['birthday'],
    settings: [{ key: 'account_age_verification', kind: 'site config' }],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 230 }],
    phrases: [
      'date of birth missing',
      'dob required',
      'birth date blank',
      'no birthdate entered',
      'age not given',
    ],
  },
  34114: {
    name: 'BELOW_MINIMUM_AGE',
    meaning:
      'According to the birthday sent, the person is below the minimum age that this site sets for registration.',
    chinese: '按生日算出的年龄低于站点下限；恰好等于下限时，也只有生日当天能通过',
    misleading:
      'People of exactly the minimum age pass only on that birthday. From the day after, the server refuses them until they are a year older.',
    causes: [
      'Fewer years have passed since `birthday` than `account_age_min_required` (13 when it is not set).',
      '`account_age_min_required` full years have passed since `birthday`, plus at least one day.',
      '`birthday` is in the near future: the server measures only its distance from today.',
    ],
    actions: {
      'signed-in person':
        'Check the date of birth you entered. If it is right, you cannot register here yet.',
      'app developer': 'Check that `birthday` contains year, month and day in the right order.',
      'site operator':
        'Set `account_age_min_required` one year lower to admit people of exactly the intended age. Those a year younger then pass on the birthday itself.',
    },
    repeating: 'pointless',
    reaction: 'too-young',
    inputs: ['birthday'],
    settings: [
      { key: 'account_age_verification', kind: 'site config' },
      { key: 'account_age_min_required', kind: 'site config' },
    ],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 240 },
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 242 },
    ],
    phrases: [
      'too young',
      'underage',
      'minor',
      'not old enough',
      'age restriction',
      'age gate',
      'coppa',
      'child account',
      'minimum age',
    ],
  },
  34201: {
    name: 'REGISTRATION_CLOSED',
    meaning: 'Registration through this channel is closed; only v2 servers returned this code.',
    chinese: '注册已关闭或由插件接管；v3不再返回此码，插件接管时报其他错误码',
    causes: [
      'On a v2 server up to v2.21.4: `site_mode` was private, or `site_public_status` was off.',
      'On a v2 server up to v2.21.4: a plugin was in charge of registration (`site_public_service`).',
    ],
    actions: {
      'site operator':
        'See which plugin answered. Then check `account_register_status` and `account_register_service`.',
      'app developer':
        'Hide the registration form. When a plugin is in charge of registration, a v3 server returns 33100.',
      'signed-in person':
        "Registration is closed here. Ask the site's operator for other ways to join.",
    },
    repeating: 'pointless',
    reaction: 'hide-the-feature',
    certainty: 'inferred',
    phrases: [
      'sign-up closed',
      'signup disabled',
      'cannot create account',
      'no new accounts',
      'registration turned off',
      'invite-only sign-up',
    ],
  },
  34202: {
    name: 'EMAIL_REGISTRATION_UNSUPPORTED',
    meaning: 'Registration with an email address is switched off on this site.',
    chinese: '站点关闭了邮箱注册，请求却要用邮箱注册或为此发验证码',
    causes: [
      '`POST /account-center/api/guest-send-verify-code` with `type` register: `account` is an email address, and `account_email_register` is off.',
      '`POST /account-center/api/register` with `accountType` email while `account_email_register` is off.',
    ],
    actions: {
      'signed-in person': 'Register with a phone number, if the site offers that.',
      'site operator': 'Switch on `account_email_register` to let people register this way.',
      'app developer':
        'Offer only the ways of registering that are open. The public settings do not contain `account_email_register`; ask the operator.',
    },
    repeating: 'pointless',
    reaction: 'hide-the-feature',
    inputs: ['accountType', 'type', 'account'],
    settings: [{ key: 'account_email_register', kind: 'site config' }],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 130 },
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 184 },
    ],
    phrases: [
      'email sign-up off',
      'email signup disabled',
      'create account with email',
      'cannot join by mail',
      'sign up another way',
    ],
  },
  34203: {
    name: 'PHONE_REGISTRATION_UNSUPPORTED',
    meaning: 'Registration with a phone number is switched off on this site.',
    chinese: '站点关闭了手机号注册，却收到用手机号注册、或为注册发送短信验证码的请求',
    causes: [
      '`POST /account-center/api/guest-send-verify-code` with `type` register: `account` consists of digits only, which counts as a phone number, and `account_phone_register` is off.',
      '`POST /account-center/api/register` with `accountType` phone while `account_phone_register` is off.',
    ],
    actions: {
      'signed-in person': 'Register with an email address, if the site offers that.',
      'site operator': 'Switch on `account_phone_register` to let people register this way.',
      'app developer':
        'Offer only the ways of registering that are open. The public settings do not contain `account_phone_register`; ask the operator.',
    },
    repeating: 'pointless',
    reaction: 'hide-the-feature',
    inputs: ['accountType', 'type', 'account'],
    settings: [{ key: 'account_phone_register', kind: 'site config' }],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 135 },
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 195 },
    ],
    phrases: [
      'phone sign-up off',
      'mobile signup disabled',
      'create account with phone',
      'cannot join by sms',
      'sign up another way',
    ],
  },
  34204: {
    name: 'ACCOUNT_ALREADY_REGISTERED',
    meaning:
      'A plugin tried to create an account for an email address or phone number that already has one.',
    chinese: '插件用命令字创建账号时，发现相同的邮箱或手机号已有账号',
    causes: [
      '`createAccount` with `type` 2: an account with the email address in `account` exists.',
      '`createAccount` with `type` 3: an account with this `countryCode` plus `account` exists (since v3.5.1 `countryCallingCode`).',
    ],
    actions: {
      'plugin developer':
        'Look up the address or number before you call `createAccount`. Let the person sign in if it is known.',
      'signed-in person': 'You already have an account. Sign in, or reset the password.',
    },
    repeating: 'pointless',
    reaction: 'choose-another-value',
    inputs: ['type', 'account', 'countryCode'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Words/Account/Account.php', line: 85 }],
    phrases: [
      'account already exists',
      'duplicate account',
      'already a member',
      'sign in instead',
      'signed up before',
      'account taken',
    ],
  },
  34205: {
    name: 'EMAIL_TAKEN',
    meaning:
      'The email address already belongs to an account; in the response to a registration, the phone number does instead.',
    chinese: '发验证码时指邮箱已被占用；注册接口写反了，实际是手机号被占用',
    misleading:
      '`POST /account-center/api/register` has this code and 34206 swapped: there it means that the phone number is taken. When a verification code is requested, the message is right.',
    causes: [
      '`POST /account-center/api/guest-send-verify-code` with `type` register: the email address in `account` belongs to an account.',
      '`POST /account-center/api/send-verify-code` with `templateId` 4 (or 2): the new email address belongs to an account.',
      '`POST /account-center/api/register` with `accountType` phone: `countryCode` plus `account` belongs to an account (since v3.5.1 `countryCallingCode`).',
    ],
    actions: {
      'signed-in person': 'Sign in with this address or number, or use another one.',
      'app developer':
        'See which endpoint answered. After `POST /account-center/api/register` mark the phone field, otherwise the email field.',
    },
    repeating: 'pointless',
    reaction: 'choose-another-value',
    inputs: ['account', 'accountType', 'countryCode', 'type', 'templateId'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 211 },
      { file: 'app/Utilities/ConfigUtility.php', line: 129 },
      { file: 'app/Utilities/ConfigUtility.php', line: 227 },
    ],
    phrases: [
      'email already taken',
      'email already registered',
      'duplicate email',
      'email in use',
      'mail address not free',
      'email of another account',
    ],
  },
  34206: {
    name: 'PHONE_TAKEN',
    meaning:
      'The phone number already belongs to an account; in the response to a registration, the email address does instead.',
    chinese: '发验证码时指手机号已被占用；注册接口写反了，实际是邮箱被占用',
    misleading:
      '`POST /account-center/api/register` has this code and 34205 swapped: there it means that the email address is taken. When a verification code is requested, the message is right.',
    causes: [
      '`POST /account-center/api/guest-send-verify-code` with `type` register: the phone number in `account` belongs to an account.',
      '`POST /account-center/api/send-verify-code` with `templateId` 4 (or 2): the new phone number belongs to an account.',
      '`POST /account-center/api/register` with `accountType` email: the email address in `account` belongs to an account.',
    ],
    actions: {
      'signed-in person': 'Sign in with this number or address, or use another one.',
      'app developer':
        'See which endpoint answered. After `POST /account-center/api/register` mark the email field, otherwise the phone field.',
    },
    repeating: 'pointless',
    reaction: 'choose-another-value',
    inputs: ['account', 'accountType', 'countryCode', 'type', 'templateId'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 210 },
      { file: 'app/Utilities/ConfigUtility.php', line: 130 },
      { file: 'app/Utilities/ConfigUtility.php', line: 228 },
    ],
    phrases: [
      'phone already taken',
      'phone already registered',
      'duplicate phone number',
      'mobile in use',
      'mobile number not free',
      'phone of another account',
    ],
  },
  34207: {
    name: 'EMAIL_LOGIN_UNSUPPORTED',
    meaning: 'Signing in with an email address is switched off on this site.',
    chinese: '站点关闭了邮箱登录，而登录请求用的是邮箱',
    causes: [
      '`POST /account-center/api/login` with `accountType` email while `account_email_login` is off.',
    ],
    actions: {
      'signed-in person': 'Sign in with your phone number instead.',
      'site operator': 'Switch on `account_email_login` to let people sign in this way.',
      'app developer':
        'Offer only the ways of signing in that are open. The public settings do not contain `account_email_login`; ask the operator.',
    },
    repeating: 'pointless',
    reaction: 'hide-the-feature',
    inputs: ['accountType'],
    settings: [{ key: 'account_email_login', kind: 'site config' }],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 396 }],
    phrases: [
      'email sign-in off',
      'email login disabled',
      'cannot sign in by mail',
      'sign in another way',
    ],
  },
  34208: {
    name: 'PHONE_LOGIN_UNSUPPORTED',
    meaning: 'Signing in with a phone number is switched off on this site.',
    chinese: '站点关闭了手机号登录，而登录请求用的是手机号',
    causes: [
      '`POST /account-center/api/login` with `accountType` phone while `account_phone_login` is off.',
    ],
    actions: {
      'signed-in person': 'Sign in with your email address instead.',
      'site operator': 'Switch on `account_phone_login` to let people sign in this way.',
      'app developer':
        'Offer only the ways of signing in that are open. The public settings do not contain `account_phone_login`; ask the operator.',
    },
    repeating: 'pointless',
    reaction: 'hide-the-feature',
    inputs: ['accountType'],
    settings: [{ key: 'account_phone_login', kind: 'site config' }],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 409 }],
    phrases: [
      'phone sign-in off',
      'phone login disabled',
      'cannot sign in by sms',
      'mobile login off',
      'sign in another way',
    ],
  },
  34301: {
    name: 'ACCOUNT_NOT_REGISTERED',
    meaning:
      'No account was found for the email address, phone number or other identity in the request.',
    chinese: '按邮箱、手机号、aid或第三方身份找不到账号，漏传区号也会这样',
    causes: [
      '`POST /account-center/api/login` or `PATCH /account-center/api/reset-password`: no account has this email address, or this `countryCode` plus `account`.',
      'A verification code was requested to sign in or to reset a password, and the address or number has no account.',
      '`countryCode` is missing or not the one given at registration (since v3.5.1 the field is `countryCallingCode`).',
      'The account behind the login token, or behind the `uid` in `POST /account-center/api/user-auth`, cannot be found or was deleted.',
      'A plugin passes an unknown `aid` to `createUser`, or a third-party identity without an account to `verifyAccount` (`type` 5).',
    ],
    actions: {
      'signed-in person':
        'Check the address, or the number and its country code. If you have no account yet, register.',
      'app developer':
        'Send the country code together with a phone number. On the user-auth page, start the sign-in again.',
      'plugin developer':
        'Call `createAccount` or `setAccountConnect` for an identity that `verifyAccount` does not know.',
    },
    repeating: 'pointless',
    reaction: 'ask-for-credentials',
    inputs: [
      'account',
      'accountType',
      'countryCode',
      'aid',
      'connectPlatformId',
      'connectAccountId',
      'uid',
      'loginToken',
    ],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 425 },
      { file: 'app/Utilities/ConfigUtility.php', line: 139 },
      { file: 'app/Fresns/Words/Account/Account.php', line: 207 },
    ],
    phrases: ['account not found', 'unknown account', 'not registered', 'never signed up'],
  },
  34302: {
    name: 'EMAIL_NOT_REGISTERED',
    meaning: 'Reserved for an email address that has no account.',
    chinese: '保留码，本应表示邮箱没有账号；主程序不会返回此码，统一报账号不存在',
    actions: {
      'signed-in person': 'Check the email address. If you have no account yet, register.',
      'app developer': 'For an unknown address, expect 34301, which the server itself sends.',
      'site operator':
        'Find the plugin that returned this code, and see which address it looked up.',
    },
    repeating: 'pointless',
    reaction: 'ask-for-credentials',
    certainty: 'unknown',
    phrases: [
      'email not found',
      'email not registered',
      'unknown mail address',
      'no account with email',
    ],
  },
  34303: {
    name: 'PHONE_NOT_REGISTERED',
    meaning: 'Reserved for a phone number that has no account.',
    chinese: '保留码，本应表示手机号没有账号；主程序不会返回此码，统一报账号不存在',
    actions: {
      'signed-in person':
        'Check the phone number and its country code. If you have no account yet, register.',
      'app developer': 'For an unknown number, expect 34301, which the server itself sends.',
      'site operator':
        'Find the plugin that returned this code, and see which number it looked up.',
    },
    repeating: 'pointless',
    reaction: 'ask-for-credentials',
    certainty: 'unknown',
    phrases: [
      'phone not found',
      'phone not registered',
      'unknown mobile number',
      'no account with phone',
    ],
  },
  34304: {
    name: 'PASSWORD_INCORRECT',
    meaning:
      'The current password that was sent does not match the stored one; in the wallet form, this means the wallet password.',
    chinese: '登录密码不对；改钱包密码时指原钱包密码不对，从未设置过密码时也返回此码',
    misleading:
      'With `formType` walletPassword it is the wallet password that is wrong. An account or wallet that has no password yet gets this response whatever is typed.',
    causes: [
      '`POST /account-center/api/login` with a wrong `password`; each failure counts towards 34306.',
      '`PATCH /account-center/api/update` with `formType` password, `codeType` password and a wrong `currentPassword`.',
      '`PATCH /account-center/api/update` with `formType` walletPassword, `codeType` password and a wrong `currentWalletPassword`.',
      'The account or the wallet has no password yet, for example after signing up through a third party.',
      'A plugin calls `verifyAccount` with a wrong `password`.',
    ],
    actions: {
      'signed-in person':
        'Type the password again. If you forgot it or never set one, use a verification code instead.',
      'app developer':
        'Offer the verification code as a second way: `verifyCode` at sign-in, `codeType` email or sms in the account center.',
    },
    repeating: 'pointless',
    reaction: 'ask-for-credentials',
    inputs: ['password', 'currentPassword', 'currentWalletPassword', 'formType', 'codeType'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 856 },
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 944 },
      { file: 'app/Fresns/Words/Account/Account.php', line: 230 },
    ],
    phrases: [
      'wrong password',
      'forgot password',
      'bad password',
      'old password wrong',
      'invalid credentials',
      'login failed',
      'password reset needed',
    ],
  },
  34305: {
    name: 'ACCOUNT_OR_PASSWORD_INCORRECT',
    meaning:
      'Reserved for a failed sign-in when the response does not reveal whether the account or the password was wrong.',
    chinese: '保留码，本应表示账号或密码有误；主程序不会返回此码，两种情况分别报错',
    actions: {
      'signed-in person': 'Check the email address or phone number, and the password.',
      'app developer':
        'Treat it like 34301 and 34304, which the server itself uses to tell the two cases apart.',
      'site operator':
        'Find the plugin that returned this code, and see which account and password it checked.',
    },
    repeating: 'pointless',
    reaction: 'ask-for-credentials',
    certainty: 'unknown',
    phrases: [
      'invalid credentials',
      'wrong email or password',
      'bad login or password',
      'wrong login details',
      'unknown login',
      'login failed',
    ],
  },
  34306: {
    name: 'TOO_MANY_FAILED_LOGINS',
    meaning:
      'Five or more failed sign-ins within the last hour have locked this account, or this user.',
    chinese: '近一小时内登录失败已满五次；锁定期间再试也计入，锁定会延续',
    misleading:
      'The hour does not start with the first failure: every refused attempt is logged as a further failure and prolongs the lock. Changing the password does not lift it.',
    causes: [
      '`POST /account-center/api/login`: five sign-ins of this account failed in the last 60 minutes, including those of its users and those at the control panel.',
      '`POST /user/auth-token`: five sign-ins of this user failed in the last 60 minutes because of a wrong or missing `pin`.',
      'The app repeats a failing sign-in by itself.',
      'Wrong or expired verification codes at sign-in count as failures as well.',
    ],
    actions: {
      'signed-in person':
        'Wait a full hour without trying. Then sign in with the right password or PIN.',
      'app developer':
        'Never repeat a failed sign-in automatically. Disable the button for an hour after this response.',
      'site operator': 'Look into `session_logs` to see where the failed attempts came from.',
    },
    repeating: 'later',
    reaction: 'wait',
    inputs: ['account', 'uid', 'uidOrUsername'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Words/Account/Account.php', line: 225 },
      { file: 'app/Fresns/Words/User/User.php', line: 120 },
    ],
    phrases: [
      'too many attempts',
      'too many failed logins',
      'login locked',
      'account lockout',
      'brute force protection',
      'rate limited',
      'throttled',
      'temporarily blocked',
      'wait an hour',
    ],
  },
  34307: {
    name: 'ACCOUNT_DISABLED',
    meaning: 'The account used for this sign-in has been disabled.',
    chinese: '用loginToken换取登录凭证时，对应的账号已停用',
    causes: [
      '`POST /account/auth-token`: the account behind the `loginToken` has `is_enabled` off.',
    ],
    actions: {
      'site operator':
        'Check `is_enabled` of this account in the `accounts` table, and find out why it is off.',
      'app developer':
        'Say that the account is blocked. Do not suggest signing in again; it does not help.',
      'signed-in person': "Your account is blocked. Contact the site's operator.",
    },
    repeating: 'pointless',
    reaction: 'account-closed',
    inputs: ['loginToken'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Http/Controllers/AccountController.php', line: 78 }],
    phrases: [
      'account banned',
      'account suspended',
      'account blocked',
      'account frozen',
      'blacklisted account',
      'locked account',
      'deactivated by admin',
    ],
  },
  34308: {
    name: 'ACCOUNT_CLOSED',
    meaning: 'The account was closed; the code is not about a session that ended.',
    chinese: '账号已被注销或删除，与退出登录无关；主程序不会返回此码',
    misleading:
      "The English message speaks of signing out, but the server's own Chinese text says that the account was closed. Signing in again does not help.",
    causes: ['A plugin came across an account that has been closed.'],
    actions: {
      'app developer':
        'Say that the account was closed, and drop its stored tokens. Do not suggest signing in again.',
      'signed-in person':
        "This account was closed. Ask the site's operator if you did not close it yourself.",
      'site operator':
        'Find the plugin that returned this code. See whether the account was deleted (`deleted_at` in the `accounts` table).',
    },
    repeating: 'pointless',
    reaction: 'account-closed',
    certainty: 'inferred',
    phrases: [
      'account deleted',
      'closed account',
      'deactivated account',
      'account cancelled',
      'account erased by owner',
      'account deletion requested',
    ],
  },
  34401: {
    name: 'EMAIL_ALREADY_BOUND',
    meaning:
      'The account already has an email address; only v2 servers refused to add another one.',
    chinese: '账号已绑定邮箱，不能再为绑定发验证码；v3不再返回此码',
    causes: [
      'On a v2 server up to v2.21.4: a code with `useType` 3 and `type` email was requested for an account that has an email address.',
    ],
    actions: {
      'app developer':
        'Reload the account and show its email address. Offer to change it: `PATCH /account-center/api/update` with `formType` email.',
      'signed-in person':
        'Your account already has an email address. You can change it in the account settings.',
      'site operator':
        'On v3, find the plugin that returned this code, and see what it wanted to add.',
    },
    repeating: 'pointless',
    reaction: 'treat-as-done',
    certainty: 'inferred',
    phrases: [
      'email already linked',
      'email already attached',
      'email added earlier',
      'account has an email',
      'second email not possible',
    ],
  },
  34402: {
    name: 'PHONE_ALREADY_BOUND',
    meaning: 'The account already has a phone number; only v2 servers refused to add another one.',
    chinese: '账号已绑定手机号，不能再为绑定发验证码；v3不再返回此码',
    causes: [
      'On a v2 server up to v2.21.4: a code with `useType` 3 and `type` sms was requested for an account that has a phone number.',
    ],
    actions: {
      'app developer':
        'Reload the account and show its phone number. Offer to change it: `PATCH /account-center/api/update` with `formType` phone.',
      'signed-in person':
        'Your account already has a phone number. You can change it in the account settings.',
      'site operator':
        'On v3, find the plugin that returned this code, and see what it wanted to add.',
    },
    repeating: 'pointless',
    reaction: 'treat-as-done',
    certainty: 'inferred',
    phrases: [
      'phone already linked',
      'mobile already attached',
      'phone added earlier',
      'account has a phone',
      'second phone not possible',
    ],
  },
  34403: {
    name: 'CONNECTION_ALREADY_EXISTS',
    meaning: 'The third-party identity given for a new account is already connected to an account.',
    chinese: '用第三方账号创建账号时，这个第三方账号已关联到站内某个账号',
    misleading:
      'No token is compared. The server looks for the platform number and the ID that the person has there.',
    causes: [
      '`createAccount` with `type` 4: `account_connects` already has a row with this `connectPlatformId` and `connectAccountId`.',
      'With several entries in `connectInfo`, the platform of one entry and the ID of another match an existing row.',
    ],
    actions: {
      'plugin developer':
        'Call `verifyAccount` with `type` 5 first. Let a known identity sign in instead of creating an account.',
      'signed-in person':
        'Sign in with this third-party account; it already belongs to an account here.',
    },
    repeating: 'pointless',
    reaction: 'choose-another-value',
    inputs: ['type', 'connectInfo', 'connectPlatformId', 'connectAccountId'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Words/Account/Account.php', line: 79 }],
    phrases: [
      'social account already linked',
      'oauth identity exists',
      'sso account exists',
      'duplicate social sign-up',
      'google account in use',
      'wechat already registered',
      'third-party login exists',
    ],
  },
  34404: {
    name: 'CONNECTION_DISABLED',
    meaning: 'The connection between the third-party identity and the account is disabled.',
    chinese: '第三方账号的关联已被停用，与凭证是否过期无关',
    misleading:
      'Neither the token nor its expiry is checked: the whole connection is disabled, and the account itself may be in order.',
    causes: [
      '`verifyAccount` with `type` 5 finds the row in `account_connects`, and its `is_enabled` is off.',
    ],
    actions: {
      'site operator': 'Look at `is_enabled` of this row in `account_connects`.',
      'signed-in person':
        "Sign in another way, for example with your email address. Contact the site's operator about the blocked connection.",
      'plugin developer': 'Offer the person another way to sign in.',
    },
    repeating: 'pointless',
    reaction: 'account-closed',
    inputs: ['type', 'connectPlatformId', 'connectAccountId'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Words/Account/Account.php', line: 211 }],
    phrases: [
      'social login disabled',
      'oauth token blocked',
      'sso token disabled',
      'linked login turned off',
      'third-party login blocked',
      'google sign-in blocked',
    ],
  },
  34405: {
    name: 'CONNECTION_TAKEN',
    meaning:
      'The third-party identity is already connected to a different account, or to one that was deleted.',
    chinese: '这个第三方账号已关联到另一个账号，已删除的残留记录也算',
    misleading:
      "It is the third-party identity that is taken. The person's own account may have no connection at all.",
    causes: [
      '`setAccountConnect`: the row with this `connectPlatformId` and `connectAccountId` belongs to an account other than `aid`.',
      'A leftover row in `account_connects`, even a soft-deleted one, holds the identity although its account was deleted.',
    ],
    actions: {
      'signed-in person':
        'Sign in with the third-party account to see which account it belongs to. Disconnect it there first.',
      'plugin developer':
        'Look up the row in `account_connects`. Call `disconnectAccountConnect` for the account that holds it, or remove the leftover row.',
    },
    repeating: 'pointless',
    reaction: 'choose-another-value',
    inputs: ['aid', 'connectPlatformId', 'connectAccountId'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Words/Account/Account.php', line: 281 }],
    phrases: [
      'social account already bound',
      'oauth account taken',
      'linked to another account',
      'cannot link second time',
      'third-party account already linked',
    ],
  },
  34406: {
    name: 'LAST_CONNECTION_NOT_REMOVABLE',
    meaning:
      "This is the account's only connection on the platform, and the account has neither an email address nor a phone number.",
    chinese: '账号没有邮箱和手机号，在该平台又只有一条关联，因此不许解除',
    misleading:
      'Connections on other platforms are not counted: the refusal comes even if the account could still sign in through one of them.',
    causes: [
      '`disconnectAccountConnect`: the account has exactly one row for `connectPlatformId`, counting soft-deleted ones, and both `email` and `phone` are empty.',
    ],
    actions: {
      'signed-in person':
        'Add an email address or a phone number to your account, then disconnect.',
      'app developer':
        'Take the person to the account center to add an email address or phone number first.',
    },
    repeating: 'pointless',
    reaction: 'complete-the-account',
    inputs: ['aid', 'connectPlatformId'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Words/Account/Account.php', line: 341 }],
    phrases: [
      'cannot unlink',
      'unlink social login',
      'unbind last login',
      'only way to sign in',
      'last login method',
      'remove google login',
      'add email before unlinking',
    ],
  },
  34501: {
    name: 'WALLET_UNAVAILABLE',
    meaning: 'The account has no wallet that can be used: it is missing or disabled.',
    chinese: '账号没有钱包，或者钱包已停用',
    causes: [
      'A wallet command word such as `walletRecharge` or `walletDecrease`: the account has no row in `account_wallets`, or its `is_enabled` is off.',
      '`walletCheckPassword` was called with an `aid` that matches no account.',
      '`PATCH /account-center/api/update` with `formType` walletPassword: the account has no row in `account_wallets`.',
      '`walletUpdateState` or `walletReversal`: the account has no row; a wallet that is disabled passes here.',
    ],
    actions: {
      'site operator':
        'See whether the account has a row in `account_wallets`, and whether its `is_enabled` is on.',
      'plugin developer': 'Check the `aid` you pass. Stop the payment and do not repeat it.',
      'signed-in person': "Your wallet cannot be used at the moment. Contact the site's operator.",
    },
    repeating: 'pointless',
    reaction: 'stop-the-payment',
    inputs: ['aid', 'formType'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Words/Account/Wallet.php', line: 43 },
      { file: 'app/Fresns/Words/Account/Wallet.php', line: 77 },
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 939 },
    ],
    phrases: [
      'wallet not found',
      'wallet frozen',
      'wallet blocked',
      'wallet locked',
      'wallet never opened',
      'wallet not activated',
    ],
  },
  34502: {
    name: 'WALLET_PASSWORD_INCORRECT',
    meaning: 'The wallet has a password, and the one sent is missing or wrong.',
    chinese: '钱包设有密码，而传来的密码为空或不正确',
    misleading:
      "An empty password gets this response too. In the account center's own form, a wrong wallet password is 34304.",
    causes: [
      "`walletCheckPassword`, `walletWithdraw` or `walletDecrease` with a `password` that does not match the wallet's.",
      'One of these command words is called without `password` for a wallet that has one.',
    ],
    actions: {
      'signed-in person':
        'Enter your wallet password again. If you forgot it, set a new one in the account center with a verification code.',
      'plugin developer': 'Ask the person for the wallet password, and pass it as `password`.',
    },
    repeating: 'pointless',
    reaction: 'stop-the-payment',
    inputs: ['aid', 'password'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Words/Account/Wallet.php', line: 54 },
      { file: 'app/Fresns/Words/Account/Wallet.php', line: 145 },
      { file: 'app/Fresns/Words/Account/Wallet.php', line: 559 },
    ],
    phrases: [
      'wrong payment password',
      'wrong payment pin',
      'wallet pin wrong',
      'transaction password',
      'withdrawal password',
      'payment code rejected',
    ],
  },
  34503: {
    name: 'COUNTERPARTY_WALLET_UNAVAILABLE',
    meaning: 'The wallet of the other party to the transfer is missing or disabled.',
    chinese: '交易对方（originAid）的账号没有钱包，或钱包已停用',
    causes: [
      '`walletIncrease` or `walletDecrease`: the account in `originAid` has no row in `account_wallets`, or its `is_enabled` is off.',
    ],
    actions: {
      'site operator':
        'Look at the row of the other account in `account_wallets` and at its `is_enabled`.',
      'plugin developer':
        'Check `originAid`. One that matches no account is not refused: the amount is recorded without another party.',
      'signed-in person':
        "The other party's wallet cannot be used at the moment. No money was moved.",
    },
    repeating: 'pointless',
    reaction: 'stop-the-payment',
    inputs: ['originAid'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Words/Account/Wallet.php', line: 481 },
      { file: 'app/Fresns/Words/Account/Wallet.php', line: 611 },
    ],
    phrases: [
      'recipient wallet missing',
      'payee wallet blocked',
      'receiver wallet frozen',
      'other side has no wallet',
      'seller wallet closed',
      'cannot pay this person',
    ],
  },
  34504: {
    name: 'WALLET_BALANCE_INSUFFICIENT',
    meaning: 'The wallet balance, minus its frozen part, is less than the amount needed.',
    chinese: '钱包余额减去冻结金额后不够支付，冻结的钱不能动用',
    misleading:
      "Frozen money does not count. In `walletReversal`, the wallet that is too low can be the other party's.",
    causes: [
      '`walletWithdraw` or `walletDecrease`: `amountTotal` is more than the balance minus the frozen amount.',
      '`walletUpdateState` is called to complete a withdrawal, and the logged total is more than the wallet has available.',
      "`walletReversal`: the wallet that received the money, the account's own or the other party's, no longer has the logged total available.",
    ],
    actions: {
      'signed-in person': 'Top up your wallet, or choose a smaller amount.',
      'plugin developer':
        'Compare the amount with `balance` minus `freeze_amount` in `account_wallets` before you move any money.',
    },
    repeating: 'pointless',
    reaction: 'stop-the-payment',
    inputs: ['aid', 'amountTotal', 'logId', 'transactionId', 'transactionCode', 'updateState'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Words/Account/Wallet.php', line: 165 },
      { file: 'app/Fresns/Words/Account/Wallet.php', line: 573 },
      { file: 'app/Fresns/Words/Account/Wallet.php', line: 723 },
    ],
    phrases: [
      'insufficient funds',
      'not enough money',
      'low balance',
      'not enough credit',
      'not enough coins',
      'top up needed',
      'payment declined',
      'cannot withdraw money',
    ],
  },
  34505: {
    name: 'COUNTERPARTY_BALANCE_INSUFFICIENT',
    meaning:
      "The wallet that has to provide the amount holds too little: the other party's or, for freezing and unfreezing, the account's own.",
    chinese: '入账时对方钱包余额不足；冻结、解冻时则指自己的余额或冻结金额不足',
    misleading:
      "In `walletFreeze` and `walletUnfreeze` there is no other party: the account's own wallet is too low.",
    causes: [
      '`walletIncrease`: the wallet of `originAid` has less than `amountTotal` of its balance available.',
      '`walletFreeze`: the account has less than `amountTotal` of its own balance available.',
      "`walletUnfreeze`: less than `amountTotal` is frozen in the account's own wallet.",
    ],
    actions: {
      'plugin developer':
        'See which command word answered. Compare `amountTotal` with `balance` and `freeze_amount` of the wallet concerned.',
      'other person': 'Top up your wallet, or agree on a smaller amount.',
      'signed-in person': 'The paying wallet holds too little. Choose a smaller amount.',
    },
    repeating: 'pointless',
    reaction: 'stop-the-payment',
    inputs: ['aid', 'originAid', 'amountTotal'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Words/Account/Wallet.php', line: 328 },
      { file: 'app/Fresns/Words/Account/Wallet.php', line: 388 },
      { file: 'app/Fresns/Words/Account/Wallet.php', line: 487 },
    ],
    phrases: [
      'other party insufficient funds',
      'other side cannot pay',
      'payer not enough money',
      'counterparty low balance',
      'sender out of money',
    ],
  },
  34506: {
    name: 'WALLET_CLOSING_BALANCE_MISMATCH',
    meaning:
      "The wallet's balance differs from the closing balance in its latest successful log entry.",
    chinese: '钱包余额与最近一笔成功流水的期末余额不一致，与限额无关',
    misleading:
      'No limit is involved, and the amount plays no part: the server compares wallet and log before it moves any money.',
    causes: [
      '`balance` in `account_wallets` was changed without a matching row in `account_wallet_logs`.',
      'An earlier immediate `walletWithdraw`, or an earlier `walletDecrease`, had a `systemFee`: the closing balance it logged leaves out the fee.',
      '`walletReversal` or, up to v3.6.0, `walletUpdateState` was called earlier: each logs a closing balance with the amount applied twice.',
      'Since v3.6.1: successful log rows without `success_at` are ignored; if no row is left, only a balance of 0 passes.',
    ],
    actions: {
      'site operator':
        'Compare `balance` in `account_wallets` with `closing_balance` of the newest successful row in `account_wallet_logs`. Correct the one that is wrong.',
      'plugin developer':
        'Change balances only through the wallet command words. Stop the payment and report the account to the operator.',
      'signed-in person':
        "Your wallet is blocked until its records are corrected. Contact the site's operator.",
    },
    repeating: 'pointless',
    reaction: 'stop-the-payment',
    inputs: ['aid'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Words/Account/Wallet.php', line: 83 },
      { file: 'app/Fresns/Words/Account/Wallet.php', line: 319 },
      { file: 'app/Fresns/Words/Account/Wallet.php', line: 579 },
    ],
    phrases: [
      'wallet ledger mismatch',
      'balance does not add up',
      'wallet reconciliation failed',
      'accounting mismatch',
      'inconsistent wallet total',
      'last transaction balance differs',
    ],
  },
  34507: {
    name: 'COUNTERPARTY_CLOSING_BALANCE_MISMATCH',
    meaning:
      "The other party's balance differs from the closing balance in that wallet's latest successful log entry.",
    chinese: '对方钱包的余额与其最近一笔成功流水的期末余额不一致，与限额无关',
    misleading:
      "No limit is involved: it is the bookkeeping check of 34506, made on the other party's wallet.",
    causes: [
      '`walletIncrease` or `walletDecrease`: the wallet of `originAid` was changed without a matching log row.',
      'An earlier wallet command word logged a wrong closing balance for the account in `originAid`; 34506 lists which ones do.',
      'Since v3.6.1: successful log rows without `success_at` are ignored; if no row is left, only a balance of 0 passes.',
    ],
    actions: {
      'site operator':
        'Compare `balance` of the other account with `closing_balance` of its newest successful row in `account_wallet_logs`. Correct the one that is wrong.',
      'plugin developer':
        'Stop the payment, and report the account in `originAid` to the operator.',
      'signed-in person':
        "The other party's wallet is blocked until its records are corrected. No money was moved.",
    },
    repeating: 'pointless',
    reaction: 'stop-the-payment',
    inputs: ['originAid'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Words/Account/Wallet.php', line: 493 },
      { file: 'app/Fresns/Words/Account/Wallet.php', line: 617 },
    ],
    phrases: [
      'other party ledger mismatch',
      'recipient balance inconsistent',
      'payee reconciliation failed',
      'other wallet mismatch',
      'receiver accounting mismatch',
    ],
  },
}
