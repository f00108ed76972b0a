import type { CodeOf } from '../../catalogue/entries'
import type { KnowledgeRecords } from '../types'

export const systems: KnowledgeRecords<CodeOf<'systems'>> = {
  33100: {
    name: 'INTERFACE_DISABLED',
    meaning: 'The site has handed this account function to a plugin, or has turned it off.',
    chinese: '账号中心的这项功能已由插件接管，或被站点设置关闭，与版本无关',
    misleading:
      'No interface or version is checked. Only the built-in account center returns this code, because of a site setting.',
    causes: [
      'Registration, sign-in (including password reset) or the account center is left to a plugin, named in `account_register_service`, `account_login_service` or `account_center_service`.',
      '`POST /account-center/api/guest-send-verify-code` for a sign-in: `account_login_with_code` is off.',
      '`POST /account-center/api/apply-delete`: `delete_account_type` is 1, so accounts cannot be deleted.',
    ],
    actions: {
      'site operator':
        'Use the page of the plugin named in the setting, or clear the setting to get the built-in page back. For codes and deletion see `account_login_with_code` and `delete_account_type`.',
      'app developer':
        "Open the sign-up, sign-in and account pages that the site's configuration names.",
      'signed-in person':
        "Sign in with your password instead of a code, or ask the site's operator.",
    },
    repeating: 'pointless',
    reaction: 'hide-the-feature',
    inputs: ['type'],
    settings: [
      { key: 'account_register_service', kind: 'site config' },
      { key: 'account_login_service', kind: 'site config' },
      { key: 'account_center_service', kind: 'site config' },
      { key: 'account_login_with_code', kind: 'site config' },
      { key: 'delete_account_type', kind: 'site config' },
    ],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 171 },
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 1009 },
      { file: 'app/Fresns/Account/Http/Middleware/VerifyAccountToken.php', line: 24 },
    ],
    phrases: [
      'endpoint disabled',
      'api version retired',
      'deprecated version',
      'unsupported app version',
      'forced update',
      'upgrade the app',
      'turned off by admin',
    ],
  },
  33101: {
    name: 'INTERFACE_FORBIDDEN_IN_PRIVATE_MODE',
    meaning: 'Reserved for a request that a private site does not allow.',
    chinese: '保留码，本应表示私有模式下禁止请求；主程序不会返回此码，会报其他错误码',
    actions: {
      'app developer':
        'Sign in before you call. On a private site the server itself returns 31501, 31601, 35302 or 35306.',
      'site operator': 'Find the plugin that returned this code, and check `site_mode`.',
    },
    repeating: 'pointless',
    reaction: 'hide-the-feature',
    settings: [{ key: 'site_mode', kind: 'site config' }],
    certainty: 'inferred',
    phrases: [
      'members-only site',
      'invite-only site',
      'closed community',
      'login wall',
      'private site blocks api',
      'endpoint blocked',
    ],
  },
  33102: {
    name: 'SITE_MODE_INVALID',
    meaning:
      'The mode of the site is neither public nor private, so the server cannot tell what guests may use.',
    chinese: '站点模式的值无效，或游客白名单为空；账号和用户都已登录的请求不受影响',
    causes: [
      '`site_mode` holds another value, and the request lacks a signed-in account or a signed-in user. Requests with both pass.',
      "A list of endpoints open to guests, in the server's own configuration, is empty.",
    ],
    actions: {
      'site operator':
        "Set the operation mode to public or private in the control panel, then clear the site's cache.",
      'app developer':
        'Report it to the operator. Requests with a signed-in user still pass this check.',
    },
    repeating: 'pointless',
    reaction: 'tell-the-operator',
    inputs: ['X-Fresns-Aid', 'X-Fresns-Uid'],
    settings: [{ key: 'site_mode', kind: 'site config' }],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Http/Middleware/CheckHeaderByWhitelist.php', line: 60 }],
    phrases: [
      'wrong site mode',
      'public or private mode',
      'whitelist config missing',
      'api allowlist empty',
      'site misconfigured',
      'server setup wrong',
    ],
  },
  33200: {
    name: 'VERIFY_CODE_TEMPLATE_UNAVAILABLE',
    meaning: 'Reserved for a verification code whose message template is missing or disabled.',
    chinese: '保留码，本应表示验证码模板不可用；主程序不会返回此码，验证码由插件发送',
    actions: {
      'site operator':
        'Check the code templates in the control panel, and the plugin in `send_email_service` or `send_sms_service`: the server passes its response on.',
      'plugin developer': 'Name the missing template in your own message.',
    },
    repeating: 'pointless',
    reaction: 'tell-the-operator',
    certainty: 'inferred',
    phrases: [
      'otp template missing',
      'sms template missing',
      'email template missing',
      'verification template turned off',
      'otp not sent',
      'verification text not set up',
    ],
  },
  33201: {
    name: 'VERIFY_CODE_TOO_FREQUENT',
    meaning: 'Reserved for a verification code that is requested again too soon or too often.',
    chinese: '保留码，本应表示验证码发送太频繁；v3不再返回此码，频率由插件控制',
    causes: [
      'Fresns v2 gave this response after two codes within a minute, or six within ten minutes, for the same address (as read in v2.21.4).',
    ],
    actions: {
      'signed-in person':
        'Wait a few minutes before you ask for another code, and look through your spam folder.',
      'app developer': 'Disable the button for a while after each code.',
      'site operator':
        'See the limits of the plugin in `send_email_service` or `send_sms_service`: the server passes its response on.',
    },
    repeating: 'later',
    reaction: 'wait',
    certainty: 'inferred',
    phrases: [
      'otp rate limit',
      'throttled',
      'too many requests',
      'too many code requests',
      'resend too soon',
      'wait before resend',
      'sms flood',
      'otp cooldown',
    ],
  },
  33202: {
    name: 'VERIFY_CODE_EMPTY',
    meaning: 'The verification code is missing or, at registration, the nickname is.',
    chinese: '注册、重置密码或注销时没填验证码；注册时昵称为空也会这样',
    misleading:
      'At registration an empty `nickname` gives the same response, even though the code is filled in.',
    causes: [
      '`POST /account-center/api/register` or `PATCH /account-center/api/reset-password` with an empty `verifyCode`.',
      '`POST /account-center/api/register` with an empty `nickname`.',
      '`POST /account-center/api/apply-delete`: the field for the chosen kind of code, `emailVerifyCode` or `smsVerifyCode`, is empty, or `codeType` is neither email nor sms.',
    ],
    actions: {
      'signed-in person': 'Enter the code that you received and, when you register, a nickname.',
      'app developer':
        'Send `verifyCode` and `nickname` at registration and, for an account deletion, the code field that matches `codeType`.',
    },
    repeating: 'pointless',
    reaction: 'ask-for-another-code',
    inputs: ['verifyCode', 'nickname', 'codeType', 'emailVerifyCode', 'smsVerifyCode'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 220 },
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 277 },
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 1021 },
    ],
    phrases: [
      'otp missing',
      'captcha left blank',
      'no verification code entered',
      '2fa code missing',
      'sms code not entered',
      'one-time password blank',
      'security code required',
    ],
  },
  33203: {
    name: 'VERIFY_CODE_INVALID',
    meaning:
      'The verification code is wrong, expired or already used, or it was sent for another purpose or to another address.',
    chinese: '没有匹配的可用验证码：输错、过期、已用过，或用途、接收地址不符',
    misleading:
      'The code may be typed correctly and not yet expired: it also fails if it was used before or was requested for another purpose.',
    causes: [
      'The code is mistyped or past its expiry.',
      'The code was used before; a successful check switches it off.',
      'It was requested for another purpose: `templateId` differs between request and check.',
      'It went to another email address or phone number, or the country code differs (`countryCode`, since v3.5.1 `countryCallingCode`).',
      'Account deletion by SMS (read at v3.2.1 and v3.6.2): the server looks for an email code and never finds it.',
    ],
    actions: {
      'signed-in person':
        'Use the newest code sent to this address for this purpose, or ask for another. To delete your account, use a code sent by email.',
      'app developer':
        'Request and check the code for the same purpose, address and country code, and send it only once.',
    },
    repeating: 'pointless',
    reaction: 'ask-for-another-code',
    inputs: ['verifyCode', 'templateId', 'type', 'account', 'countryCode', 'countryCallingCode'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Words/Basic/Basic.php', line: 441 }],
    phrases: [
      'wrong otp',
      'otp expired',
      'invalid captcha',
      '2fa code wrong',
      'sms code not accepted',
      'verification code rejected',
      'one-time password invalid',
      'old email code',
      'mfa failed',
    ],
  },
  33301: {
    name: 'TEXT_BANNED_WORDS',
    meaning: 'Reserved for text that contains words banned on the site.',
    chinese: '保留码，本应表示内容含禁用词；v3不再返回此码，用户名、昵称另有错误码',
    causes: [
      'Fresns v2 gave this response when the `bio` contained banned words (as read in v2.21.4).',
    ],
    actions: {
      'signed-in person': 'Take out the words in question, then submit again.',
      'site operator': 'Find the plugin that checked the text.',
    },
    repeating: 'pointless',
    reaction: 'change-the-wording',
    certainty: 'unknown',
    phrases: [
      'profanity filter',
      'bad words',
      'swear words',
      'sensitive words',
      'offensive language',
      'site-wide word filter',
      'global blocklist',
      'censored text',
    ],
  },
  33302: {
    name: 'TEXT_TOO_LONG',
    meaning: "The bio in the person's profile is longer than the site allows.",
    chinese: '个人简介的字数超过站点上限，与帖子、评论的长度无关',
    misleading:
      'Content here means the bio alone. Posts and comments that are too long have numbers of their own, 38203 and 38205.',
    causes: [
      '`bio` in `PATCH /user/profile` has more characters than `bio_length` allows, not counting spaces at both ends.',
    ],
    actions: {
      'signed-in person': 'Shorten your bio.',
      'app developer':
        "Compare the length of `bio` with `bio_length` from the site's configuration before you send it.",
      'site operator': 'Raise `bio_length` if the limit is too tight.',
    },
    repeating: 'pointless',
    reaction: 'correct-the-form',
    inputs: ['bio'],
    settings: [{ key: 'bio_length', kind: 'site config' }],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 553 }],
    phrases: [
      'bio too long',
      'text too long',
      'too many characters',
      'about me too long',
      'max length',
      'shorten the text',
    ],
  },
  33400: {
    name: 'IP_INVALID',
    meaning: 'Reserved for a value that is not an IP address.',
    chinese: '保留码，本应表示IP格式无效；主程序不会返回此码，参数检查时就已拒绝',
    actions: {
      'app developer':
        'Send a valid address in `ip`, or leave it out to have your own looked up. The server itself returns 10000 for one that is not valid.',
      'site operator': 'Check the plugin in `ip_service`: the server passes its response on.',
    },
    repeating: 'pointless',
    reaction: 'go-on-without-the-place',
    inputs: ['ip'],
    settings: [{ key: 'ip_service', kind: 'site config' }],
    certainty: 'inferred',
    phrases: [
      'invalid ip',
      'malformed ip',
      'not ipv4 or ipv6',
      'bad network address',
      'wrong ip format',
    ],
  },
  33401: {
    name: 'IP_DETAILS_UNAVAILABLE',
    meaning: 'Reserved for an irregular IP address for which no details can be given.',
    chinese: '保留码，本应表示IP异常、无法提供详情；主程序不会返回此码，直接返回插件结果',
    actions: {
      'site operator':
        'Check the plugin in `ip_service` and its data source: the server passes its response on.',
      'app developer': 'Carry on without the location details.',
    },
    repeating: 'pointless',
    reaction: 'go-on-without-the-place',
    inputs: ['ip'],
    settings: [{ key: 'ip_service', kind: 'site config' }],
    certainty: 'inferred',
    phrases: [
      'suspicious ip',
      'strange ip',
      'vpn or proxy',
      'no ip geolocation',
      'ip lookup failed',
      'ip info missing',
    ],
  },
  33402: {
    name: 'IP_LOOKUP_FAILED',
    meaning: 'Reserved for an IP address whose details cannot be looked up.',
    chinese: '保留码，本应表示IP查不到详情；主程序不会返回此码，没设插件也返回成功',
    actions: {
      'site operator':
        'Check the plugin in `ip_service` and its data source: the server passes its response on.',
      'app developer': 'Carry on without the location details.',
    },
    repeating: 'pointless',
    reaction: 'go-on-without-the-place',
    inputs: ['ip'],
    settings: [{ key: 'ip_service', kind: 'site config' }],
    certainty: 'inferred',
    phrases: [
      'ip lookup failed',
      'ip search no result',
      'no whois data',
      'geolocation unavailable',
      'geoip no result',
    ],
  },
  33403: {
    name: 'IP_BLOCKED',
    meaning: 'Reserved for an IP address that the site refuses to serve.',
    chinese: '保留码，本应表示IP被封禁；主程序不会返回此码，也未发现IP封禁名单',
    actions: {
      'site operator':
        "Find the plugin that refuses this address. The server's header check has no list of blocked addresses.",
      'signed-in person': "Try another network, or ask the site's operator to unblock yours.",
    },
    repeating: 'pointless',
    reaction: 'account-closed',
    certainty: 'unknown',
    phrases: [
      'ip blocked',
      'ip ban',
      'ip blacklisted',
      'blocked network',
      'vpn blocked',
      'firewall',
      'denied by address',
    ],
  },
  33404: {
    name: 'IP_UNKNOWN',
    meaning: 'Reserved for an IP address about which nothing is known.',
    chinese: '保留码，本应表示IP未知；主程序不会返回此码，直接返回IP插件的结果',
    actions: {
      'site operator':
        'Check the plugin in `ip_service` and its data source: the server passes its response on.',
      'app developer': 'Carry on without the location details.',
    },
    repeating: 'pointless',
    reaction: 'go-on-without-the-place',
    inputs: ['ip'],
    settings: [{ key: 'ip_service', kind: 'site config' }],
    certainty: 'inferred',
    phrases: [
      'ip location unknown',
      'country not known',
      'unknown region',
      'geoip unknown',
      'ip origin unknown',
    ],
  },
}
