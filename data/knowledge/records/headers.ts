import type { CodeOf } from '../../catalogue/entries'
import type { KnowledgeRecords } from '../types'

export const headers: KnowledgeRecords<CodeOf<'headers'>> = {
  31000: {
    name: 'HEADERS_ERROR',
    meaning: 'Decoding the access token failed with an internal error.',
    chinese: '解码accessToken时抛出异常；与API请求头无关，实际几乎不会发生',
    misleading:
      'This is not a check of the headers of an API request. It concerns `accessToken`; a missing or malformed header gets 21005.',
    causes: [
      "Decoding the `accessToken` of an account center or plugin page threw an exception. PHP's decoding functions normally do not, so this hardly ever happens.",
    ],
    actions: {
      'app developer':
        'Build `accessToken` again: the X-Fresns headers as one JSON object, Base64-encoded, then URL-encoded.',
      'plugin developer':
        'If your plugin sends this number, say in the message which header is wrong.',
    },
    repeating: 'pointless',
    reaction: 'fix-the-headers',
    inputs: ['accessToken'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Words/Basic/Basic.php', line: 186 }],
    phrases: [
      'bad http header',
      'malformed header',
      'invalid x-fresns header',
      'access token not decoded',
      'request metadata invalid',
    ],
  },
  31101: {
    name: 'PLATFORM_UNKNOWN',
    meaning: 'Reserved for a platform number that is not among the known platforms.',
    chinese: '保留码，本应表示平台ID不存在；主程序不会返回此码，也不核对平台列表',
    actions: {
      'app developer':
        'Send the platform number of your app key in `X-Fresns-Client-Platform-Id`. The server itself only compares these two numbers, and returns 31102 when they differ.',
      'site operator': 'Find the plugin that returned this code.',
    },
    repeating: 'pointless',
    reaction: 'fix-the-headers',
    inputs: ['X-Fresns-Client-Platform-Id'],
    certainty: 'inferred',
    phrases: [
      'unknown platform',
      'invalid client type',
      'x-fresns-client-platform-id',
      'client platform id rejected',
      'wrong ios or android id',
    ],
  },
  31102: {
    name: 'PLATFORM_KEY_MISMATCH',
    meaning:
      'The platform number in the request is not the one stored with the key of this app ID.',
    chinese: '请求头里的平台ID，与App ID的密钥所登记的平台不一致（密钥有缓存）',
    misleading:
      "The app key itself (the secret) is not checked here; by Key the message means the key's record. A wrong secret gives 31302.",
    causes: [
      '`X-Fresns-Client-Platform-Id` is not the platform chosen for the key, for example an iOS app that uses the key of the website.',
      '`X-Fresns-App-Id` is the app ID of another client of the same site.',
      'The platform of the key was changed in the control panel, but the server still holds the old record in its cache, for 12 to 72 hours.',
      'The `accessToken` of an account center or plugin page holds an app ID and a platform number that do not match.',
    ],
    actions: {
      'app developer':
        'Send the platform number of your key in `X-Fresns-Client-Platform-Id`, or ask the operator for a key made for your platform.',
      'site operator':
        "Check the platform of the key under App Keys in the control panel. Clear the site's cache after a change.",
    },
    repeating: 'pointless',
    reaction: 'fix-the-headers',
    inputs: ['X-Fresns-App-Id', 'X-Fresns-Client-Platform-Id'],
    settings: [{ key: 'platform_id', kind: 'app key' }],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Words/Basic/Basic.php', line: 126 }],
    phrases: [
      'key of another platform',
      'api key platform mismatch',
      'web key used on ios',
      'app key wrong platform',
      'platform credentials differ',
    ],
  },
  31103: {
    name: 'PLATFORM_TOKEN_MISMATCH',
    meaning:
      'The sign-in token is correct, but it was issued for a platform number other than the one in this request.',
    chinese: '登录凭证（token）本身没错，但它是在另一个平台上签发的',
    misleading:
      'Nothing about the account or the user is compared, only the platform noted when the token was issued.',
    causes: [
      'The app now sends a different `X-Fresns-Client-Platform-Id` than at sign-in, for example after an update.',
      'The token was copied from another client, for example from the website into the mobile app.',
      'Account center: the cookie `fresns_account_center_platform_id` differs from the platform of the account token in `fresns_account_center_aid_token`.',
    ],
    actions: {
      'app developer':
        'Send one and the same `X-Fresns-Client-Platform-Id` at sign-in and afterwards. Do not share tokens between clients; delete them when the number changes, and open the sign-in page.',
      'signed-in person': 'Sign in again in this app.',
    },
    repeating: 'after signing in',
    reaction: 'sign-in-again',
    inputs: [
      'X-Fresns-Client-Platform-Id',
      'X-Fresns-Aid-Token',
      'X-Fresns-Uid-Token',
      'fresns_account_center_platform_id',
      'fresns_account_center_aid_token',
    ],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Words/Account/Account.php', line: 486 },
      { file: 'app/Fresns/Words/User/User.php', line: 265 },
    ],
    phrases: [
      'token from another platform',
      'signed in on another platform',
      'session platform mismatch',
      'web session in mobile app',
      'token of different client',
    ],
  },
  31201: {
    name: 'VERSION_UNKNOWN',
    meaning: 'Reserved for an app version that the server does not know.',
    chinese: '保留码，本应表示客户端版本不存在；主程序不会返回此码，也不检查版本是否存在',
    actions: {
      'app developer':
        'Send any version text in `X-Fresns-Client-Version`. The server itself returns 21005 when it is missing, but does not compare it with any list of versions.',
      'site operator': 'Find the plugin that returned this code.',
    },
    repeating: 'pointless',
    reaction: 'fix-the-headers',
    inputs: ['X-Fresns-Client-Version'],
    certainty: 'unknown',
    phrases: [
      'unknown app version',
      'no such release',
      'client build unknown',
      'x-fresns-client-version',
      'invalid version number',
    ],
  },
  31202: {
    name: 'VERSION_KEY_MISMATCH',
    meaning: 'Reserved for an app version that does not belong to the app key in use.',
    chinese: '保留码，本应表示版本与密钥不匹配；主程序不会返回此码，密钥不登记版本',
    actions: {
      'site operator':
        'Find the plugin that returned this code: the server itself stores no version with a key.',
      'app developer':
        'Ask the operator which versions this key may be used with. The server itself compares the key only with the platform, and returns 31102 when they differ.',
    },
    repeating: 'pointless',
    reaction: 'fix-the-headers',
    inputs: ['X-Fresns-Client-Version', 'X-Fresns-App-Id'],
    certainty: 'unknown',
    phrases: [
      'key of another release',
      'app key wrong version',
      'key version mismatch',
      'outdated client',
      'update the app',
    ],
  },
  31301: {
    name: 'APP_ID_UNKNOWN_OR_DISABLED',
    meaning: 'The app ID in the request belongs to no key of this site, or its key is disabled.',
    chinese: '找不到App ID对应的密钥，或密钥已停用；后台改动可能因缓存延迟生效',
    causes: [
      '`X-Fresns-App-Id` is mistyped, or belongs to another site.',
      'The key was deleted or disabled in the control panel.',
      'The key was enabled again, but the server still holds the old record in its cache, for 12 to 72 hours.',
      'The `accessToken` of an account center or plugin page, or `appId` in the command word `createAccountToken`, names an unknown or disabled key.',
      '`POST /account-center/api/make-access-token`: the cookie `fresns_account_center_app_id` is missing or names no key.',
    ],
    actions: {
      'app developer':
        'Compare `X-Fresns-App-Id`, letter by letter, with the App ID in the key list of this very site.',
      'site operator':
        "Check under App Keys in the control panel that the key exists and is enabled. Clear the site's cache after a change.",
    },
    repeating: 'pointless',
    reaction: 'fix-the-headers',
    inputs: ['X-Fresns-App-Id', 'fresns_account_center_app_id', 'appId'],
    settings: [{ key: 'is_enabled', kind: 'app key' }],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Words/Basic/Basic.php', line: 114 },
      { file: 'app/Fresns/Words/Account/Account.php', line: 412 },
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 46 },
    ],
    phrases: [
      'unknown app id',
      'invalid api key',
      'client id rejected',
      'unregistered client',
      'app key revoked',
      'app credentials turned off',
      'x-fresns-app-id',
    ],
  },
  31302: {
    name: 'SIGNATURE_INVALID',
    meaning:
      'The signature in the request is not the one the server calculates from the same headers with the app key.',
    chinese: '签名与服务器算出的SHA-256摘要（小写）不一致，应用密钥写错也返回此码',
    misleading:
      'A wrong app key (the secret) gets this response as well: no other number reports it.',
    causes: [
      'The text to sign is built incorrectly: headers not sorted by full name, empty ones kept, values not URL-encoded, or no `&AppKey=` and secret at the end.',
      'The app key belongs to another app ID or site, or was reset; after a reset the server may use the old one for another 12 to 72 hours.',
      'The values sent are not the ones signed, for example a later `X-Fresns-Signature-Timestamp`, or tokens stored after signing.',
      "More was signed than the eight headers the server signs, for example `X-Fresns-Client-Device-Info` or the cloud service's X-Fresns-Space-Id.",
      '`X-Fresns-Signature` is not the SHA-256 digest in lower-case hexadecimal; upper case or Base64 fails.',
    ],
    actions: {
      'app developer':
        'Print the text you hash: the non-empty signed headers by full name, sorted, URL-encoded, joined like a query string, then `&AppKey=` and the secret. Compare it with the headers you send.',
      'site operator':
        "After you reset an app key, give the new one to the app developer and clear the site's cache.",
    },
    repeating: 'pointless',
    reaction: 'fix-the-headers',
    inputs: [
      'X-Fresns-Signature',
      'X-Fresns-App-Id',
      'X-Fresns-Client-Platform-Id',
      'X-Fresns-Client-Version',
      'X-Fresns-Aid',
      'X-Fresns-Aid-Token',
      'X-Fresns-Uid',
      'X-Fresns-Uid-Token',
      'X-Fresns-Signature-Timestamp',
    ],
    settings: [{ key: 'app_key', kind: 'app key' }],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Words/Basic/Basic.php', line: 146 }],
    phrases: [
      'invalid sign',
      'hash mismatch',
      'hmac mismatch',
      'sha256 wrong',
      'signing failed',
      'checksum mismatch',
      'wrong app secret',
      'x-fresns-signature',
    ],
  },
  31303: {
    name: 'SIGNATURE_EXPIRED',
    meaning: "The timestamp of the request is more than ten minutes behind the server's clock.",
    chinese: '签名时间戳比服务器时间早了十分钟以上，要用新的时间重新签名',
    misleading:
      'Neither the signature nor the sign-in has expired. Only `X-Fresns-Signature-Timestamp` is compared, before the key and the signature are checked.',
    causes: [
      'The clock of the device is more than 600 seconds slow.',
      'The app reuses old headers: a stored signature, a request waiting in a queue, or an `accessToken` made more than ten minutes ago.',
      'The timestamp was calculated from local time as if it were UTC.',
      "The server's own clock is fast. A timestamp in the future is never refused.",
    ],
    actions: {
      'app developer':
        'Use the current Unix time for every request and every `accessToken`, and sign each one afresh. Never send a stored signature again.',
      'signed-in person': 'Set the date and time of your device to automatic, then try again.',
      'site operator': "Check that the server's clock is synchronised.",
    },
    repeating: 'pointless',
    reaction: 'fix-the-headers',
    inputs: ['X-Fresns-Signature-Timestamp'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Words/Basic/Basic.php', line: 106 }],
    phrases: [
      'timestamp too old',
      'clock skew',
      'device clock wrong',
      'phone time wrong',
      'stale request',
      'replay protection',
      'x-fresns-signature-timestamp',
    ],
  },
  31304: {
    name: 'KEY_NOT_ENTITLED',
    meaning:
      'The key is not of the type that this interface requires, or it belongs to another plugin.',
    chinese: '密钥类型与接口要求的不同，或插件专用密钥属于其他插件',
    misleading:
      'A key holds no list of permitted interfaces. Only its type is compared, and for a plugin key the plugin it belongs to.',
    causes: [
      'The API is called with a management or plugin key. It accepts only keys of the type Main API.',
      'A plugin asks for a management or plugin key through `verifyType`, and a Main API key is used: no type includes another.',
      'The plugin key belongs to a plugin other than the one named in `verifyFskey`.',
      'The type was changed in the control panel, but the server still holds the old record in its cache, for 12 to 72 hours.',
    ],
    actions: {
      'app developer':
        "Use a key of the type Main API for the API, and the plugin's own key for a plugin's interface.",
      'site operator':
        "Check the type and the plugin of the key under App Keys in the control panel. Clear the site's cache after a change.",
      'plugin developer':
        'Check that `verifyType` and `verifyFskey` match the keys that you hand out.',
    },
    repeating: 'pointless',
    reaction: 'fix-the-headers',
    inputs: ['X-Fresns-App-Id', 'verifyType', 'verifyFskey'],
    settings: [
      { key: 'type', kind: 'app key' },
      { key: 'app_fskey', kind: 'app key' },
    ],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Words/Basic/Basic.php', line: 118 },
      { file: 'app/Fresns/Words/Basic/Basic.php', line: 122 },
    ],
    phrases: [
      'wrong key type',
      'api key not authorized',
      'key scope missing',
      'app key forbidden',
      'endpoint denied to key',
      'unauthorized api key',
    ],
  },
  31305: {
    name: 'KEY_READ_ONLY',
    meaning:
      'The app works with a read-only key, and this request would publish, edit, send or upload something.',
    chinese: '密钥设为只读，请求的却是上传、发布、发私信等七个写入接口之一',
    causes: [
      'The key of `X-Fresns-App-Id` is read-only, and the app publishes or edits content, creates or publishes a draft, sends a message, uploads a file or asks for an upload token.',
      'Read-only was switched off in the control panel, but the server still holds the old record in its cache, for 12 to 72 hours.',
    ],
    actions: {
      'site operator':
        "Switch off read-only for this key in the control panel and clear the site's cache, or give the app another key.",
      'app developer':
        'Hide publishing, messages and uploads in an app with a read-only key. Likes, follows and profile changes still work.',
    },
    repeating: 'pointless',
    reaction: 'fix-the-headers',
    inputs: ['X-Fresns-App-Id'],
    settings: [{ key: 'is_read_only', kind: 'app key' }],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Http/Middleware/CheckReadOnly.php', line: 28 }],
    phrases: [
      'write access denied',
      'view-only key',
      'key cannot modify data',
      'no write scope',
      'api key only for reading',
    ],
  },
  31401: {
    name: 'LANGUAGE_TAG_INVALID',
    meaning: 'Reserved for a language tag that the site does not offer.',
    chinese: '保留码，本应表示语言标签有误；主程序不会返回此码，改用站点默认语言',
    actions: {
      'app developer':
        'Send a tag that the site offers, such as en or zh-Hans, in `X-Fresns-Client-Lang-Tag`. The server itself does not refuse an unknown tag but falls back to the default language.',
      'site operator': 'Find the plugin that returned this code.',
    },
    repeating: 'pointless',
    reaction: 'fix-the-headers',
    inputs: ['X-Fresns-Client-Lang-Tag'],
    certainty: 'inferred',
    phrases: [
      'unknown locale',
      'invalid language code',
      'wrong lang code',
      'unsupported translation',
      'i18n setting',
      'x-fresns-client-lang-tag',
    ],
  },
  31402: {
    name: 'TIMEZONE_INVALID',
    meaning: 'Reserved for a time zone that the server cannot use.',
    chinese: '保留码，本应表示时区有误；主程序不会返回此码，请求头检查不验证时区',
    actions: {
      'app developer':
        "Write `X-Fresns-Client-Timezone` as a sign and hours, such as +8, or leave it empty to get times as stored. The server's header check accepts any text.",
      'site operator': 'Find the plugin that returned this code.',
    },
    repeating: 'pointless',
    reaction: 'fix-the-headers',
    inputs: ['X-Fresns-Client-Timezone'],
    certainty: 'inferred',
    phrases: [
      'wrong time zone',
      'invalid utc offset',
      'gmt offset',
      'unknown tz name',
      'clock region wrong',
      'x-fresns-client-timezone',
    ],
  },
  31501: {
    name: 'ACCOUNT_SIGN_IN_REQUIRED',
    meaning: 'Guests may not use this endpoint, and the request names no account.',
    chinese: '账号未登录：接口不对游客开放，而请求没有带账号标识aid',
    causes: [
      "Nobody is signed in, and the site's mode does not open this endpoint to guests.",
      'Somebody is signed in, but the app left out `X-Fresns-Aid` (an account ID without token, or a user ID without account ID, gives 21005 instead).',
      '`site_mode` is private, so guests may use only a handful of endpoints; an app that reads public sites as a guest fails here.',
      'A plugin calls `verifyAccessToken` with `accountLogin`, and the `accessToken` lacks the account ID or its token.',
    ],
    actions: {
      'app developer':
        'If somebody is signed in, send and sign `X-Fresns-Aid`, `X-Fresns-Aid-Token`, `X-Fresns-Uid` and `X-Fresns-Uid-Token`. Otherwise open the sign-in page.',
      'signed-in person': 'Sign in to use this.',
    },
    repeating: 'after signing in',
    reaction: 'sign-in-again',
    inputs: ['X-Fresns-Aid', 'accessToken', 'accountLogin'],
    settings: [{ key: 'site_mode', kind: 'site config' }],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Middleware/CheckHeaderByWhitelist.php', line: 68 },
      { file: 'app/Fresns/Words/Basic/Basic.php', line: 232 },
    ],
    phrases: [
      'not signed in',
      'unauthorized',
      'unauthenticated',
      'login required',
      'sign in first',
      'guest not allowed',
      'anonymous visitor',
      'x-fresns-aid missing',
    ],
  },
  31502: {
    name: 'ACCOUNT_NOT_FOUND',
    meaning:
      'The server finds no account for the account ID, email address, phone number or sign-in record that it was given.',
    chinese: '按aid、邮箱等找不到账号，或账号没有收验证码所需的邮箱或手机号',
    misleading:
      'When the account center checks a code, the account may well exist: it has no email address, or no phone number, for the requested `type`.',
    causes: [
      '`X-Fresns-Aid` names no account of this site, for example after a change of server. This is checked only when `X-Fresns-Uid` is not sent; otherwise 31603 comes first.',
      '`POST /account/auth-token`: the account behind `loginToken` has been deleted, or the sign-in record has none.',
      'Account center: the cookie `fresns_account_center_aid` names an unknown or deleted account.',
      '`POST /account-center/api/check-verify-code`: the account has no email address, or no phone number, for the `type` sent.',
      'A command word, such as `verifyAccount` or `walletRecharge`, gets an unknown `aid`, email address or phone number.',
    ],
    actions: {
      'app developer':
        'Compare the stored account ID with the last sign-in response from this very site. If it differs or is unknown, delete it and open the sign-in page.',
      'signed-in person': 'Sign in again.',
      'plugin developer': 'Pass an `aid` that exists on this site.',
    },
    repeating: 'after signing in',
    reaction: 'sign-in-again',
    inputs: ['X-Fresns-Aid', 'fresns_account_center_aid', 'loginToken', 'aid', 'account', 'type'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Words/Account/Account.php', line: 462 },
      { file: 'app/Fresns/Api/Http/Controllers/AccountController.php', line: 74 },
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 680 },
    ],
    phrases: [
      'account not found',
      'aid not found',
      'unknown account id',
      'invalid aid',
      'account lookup failed',
    ],
  },
  31503: {
    name: 'ACCOUNT_TOKEN_MISSING',
    meaning: 'Reserved for an account ID that arrives without its sign-in token.',
    chinese: '保留码，本应表示登录凭证缺失；主程序不会返回此码，校验请求头时就已被拒绝',
    actions: {
      'app developer':
        'Send `X-Fresns-Aid-Token` together with `X-Fresns-Aid`. When the token is missing, the server itself returns 21005.',
      'signed-in person': 'Sign in again.',
      'site operator': 'Find the plugin that returned this code.',
    },
    repeating: 'after signing in',
    reaction: 'sign-in-again',
    inputs: ['X-Fresns-Aid', 'X-Fresns-Aid-Token'],
    certainty: 'inferred',
    phrases: [
      'access token missing',
      'no token sent',
      'missing bearer token',
      'jwt missing',
      'unauthorized',
      'auth header absent',
      'session cookie lost',
    ],
  },
  31504: {
    name: 'TOKEN_EXPIRED',
    meaning: 'The server knows this sign-in token, but its expiry time has passed.',
    chinese: '登录凭证（token）存在，但已过有效期；有效期由插件设定',
    misleading: 'A token cannot be disabled: only its expiry time is checked.',
    causes: [
      "A plugin issued the token with an `expiredTime`, and that time has passed. The server's own sign-in sets no expiry.",
      'With `X-Fresns-Uid`, the user token has expired; without it, at `POST /user/auth-token` or in the account center, the account token has.',
      'The expiry of a user token was extended, but the server still holds the old date in its cache, for 12 to 72 hours.',
    ],
    actions: {
      'signed-in person': 'Sign in again.',
      'app developer':
        'Delete the stored tokens and open the sign-in page. Keep `expiredDateTime` from the sign-in response and have the token renewed in time.',
      'plugin developer':
        'Pass a longer `expiredTime` (in hours), or none, when you create tokens.',
    },
    repeating: 'after signing in',
    reaction: 'sign-in-again',
    inputs: ['X-Fresns-Aid-Token', 'X-Fresns-Uid-Token', 'fresns_account_center_aid_token'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Words/Account/Account.php', line: 490 },
      { file: 'app/Fresns/Words/User/User.php', line: 269 },
    ],
    phrases: [
      'session expired',
      'session timeout',
      'signed out',
      'access token expired',
      'jwt expired',
      'token revoked',
      'old token',
      'stale session',
      'unauthorized',
    ],
  },
  31505: {
    name: 'ACCOUNT_TOKEN_INVALID',
    meaning:
      'The account token is not one that the server has issued for this account, or it was deleted when the person signed out.',
    chinese: '账号登录凭证不对：不是签发给该账号的，或已在退出登录时删除',
    causes: [
      'The person signed out with this token, and the app still sends it. The server may accept it from its cache for up to 72 hours first.',
      '`X-Fresns-Aid-Token` was issued for an account other than `X-Fresns-Aid`, or by another site.',
      'A wrong account token goes unnoticed beside a valid user token; it comes to light at `POST /user/auth-token` or in a request without `X-Fresns-Uid`.',
      'Account center: `fresns_account_center_aid` and `fresns_account_center_aid_token` do not match.',
      'Command word `checkLoginToken`: the sign-in record of `loginToken` names no account.',
    ],
    actions: {
      'signed-in person': 'Sign in again.',
      'app developer':
        'Store account ID and account token from one and the same sign-in response. Replace both together, and delete both at sign-out.',
    },
    repeating: 'after signing in',
    reaction: 'sign-in-again',
    inputs: [
      'X-Fresns-Aid',
      'X-Fresns-Aid-Token',
      'fresns_account_center_aid',
      'fresns_account_center_aid_token',
      'loginToken',
    ],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Words/Account/Account.php', line: 479 },
      { file: 'app/Fresns/Words/Basic/Basic.php', line: 160 },
      { file: 'app/Fresns/Words/Basic/Basic.php', line: 312 },
    ],
    phrases: [
      'invalid access token',
      'bad account token',
      'account session not found',
      'invalid jwt',
      'aid token not found',
      'forced sign out',
      'unauthorized',
      'x-fresns-aid-token',
    ],
  },
  31506: {
    name: 'LOGIN_TOKEN_INVALID',
    meaning:
      'The server has no sign-in on record with this one-time login token and the same app ID, platform and version.',
    chinese: '找不到一次性loginToken对应的成功登录记录，或应用、平台、版本不符',
    misleading:
      'It is about the one-time `loginToken` from the sign-in page, not about `X-Fresns-Aid-Token` or `X-Fresns-Uid-Token`.',
    causes: [
      '`POST /account/auth-token` is sent with an `X-Fresns-App-Id`, `X-Fresns-Client-Platform-Id` or `X-Fresns-Client-Version` that differs from the one used to open the sign-in page.',
      '`loginToken` is cut off or comes from another site.',
      '`POST /account-center/api/user-auth`: the cookie `fresns_account_center_login_token` is missing.',
      'Since v3.6.0: user-auth removes that cookie when it succeeds, so a second call gets this response.',
    ],
    actions: {
      'app developer':
        'Exchange `loginToken` with exactly the app ID, platform and version in the `accessToken` that opened the sign-in page. If that fails, start the sign-in again.',
      'signed-in person': 'Start signing in again.',
    },
    repeating: 'after signing in',
    reaction: 'sign-in-again',
    inputs: [
      'loginToken',
      'X-Fresns-App-Id',
      'X-Fresns-Client-Platform-Id',
      'X-Fresns-Client-Version',
      'fresns_account_center_login_token',
    ],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/AccountController.php', line: 53 },
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 613 },
    ],
    phrases: [
      'invalid login ticket',
      'one-time login token',
      'unknown exchange token',
      'sso ticket not found',
      'account center login failed',
      'login handoff failed',
    ],
  },
  31507: {
    name: 'LOGIN_TOKEN_EXPIRED',
    meaning:
      'The one-time login token is older than five minutes, or it has already been exchanged.',
    chinese: 'loginToken生成已超过五分钟，或者已经兑换过一次',
    misleading: 'A fresh login token gets this response as well when it is used a second time.',
    causes: [
      'The app calls `POST /account/auth-token` twice with the same `loginToken`, for example because of a duplicate event or an automatic retry.',
      'The app waited longer than five minutes before it exchanged the token.',
      'The person took longer than five minutes to choose a user or enter a PIN: the five minutes start with the sign-in itself.',
    ],
    actions: {
      'app developer':
        'Exchange each `loginToken` once, as soon as it arrives, and guard against duplicate calls. For a new token, start the sign-in again.',
      'signed-in person': 'Sign in again, and finish all steps without a long break.',
    },
    repeating: 'after signing in',
    reaction: 'start-over',
    inputs: ['loginToken'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Http/Controllers/AccountController.php', line: 67 }],
    phrases: [
      'login ticket expired',
      'one-time login token',
      'sso ticket expired',
      'login took too long',
      'exchange token used twice',
      'login handoff too slow',
    ],
  },
  31508: {
    name: 'USER_SELECTION_REQUIRED',
    meaning:
      'Sign-in needs one more step: the person must choose which user of the account to sign in with.',
    chinese: '登录还差一步：账号下有多个用户或一个都没有，需要先选定用户',
    misleading:
      'This is a step of the sign-in rather than a failure. An account without any user gets it too.',
    causes: [
      '`POST /account-center/api/check-login-token`: the sign-in record names an account but no user yet, and the account has several users.',
      'The same, but the account has no user at all.',
      'A plugin calls `checkLoginToken` for such a sign-in.',
    ],
    actions: {
      'signed-in person': 'Choose the user that you want to sign in with.',
      'app developer':
        'Keep the account center open: `GET /account-center/user-auth` is the page that offers the choice.',
      'plugin developer':
        'Let the person choose, then pass `loginToken` and `uid` to `updateLoginToken`. If the account has no user, create one first.',
    },
    repeating: 'pointless',
    reaction: 'finish-signing-in',
    inputs: [
      'loginToken',
      'fresns_account_center_app_id',
      'fresns_account_center_platform_id',
      'fresns_account_center_version',
    ],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Words/Basic/Basic.php', line: 338 }],
    phrases: [
      'choose a profile',
      'several profiles',
      'more than one user',
      'pick a user',
      'switch user',
      'profile picker',
      'sub-account selection',
    ],
  },
  31601: {
    name: 'USER_SIGN_IN_REQUIRED',
    meaning:
      'This request needs a signed-in user, but names none; a signed-in account alone is not enough.',
    chinese: '用户未登录：请求没有带用户uid，账号可能已登录；个别列表接口只给出警告，不报错',
    misleading:
      'The account may well be signed in: only the user is missing. For followers-you-follow, the number appears only in the message of a response with code 0, as [31601].',
    causes: [
      "The app sends `X-Fresns-Aid` but not `X-Fresns-Uid`, and the site's mode does not open the endpoint to guests.",
      '`site_mode` is private, and `POST /common/cmd-word` is called without `X-Fresns-Uid`.',
      '`GET /user/{uidOrUsername}/followers-you-follow` without `X-Fresns-Uid`: code 0, an empty list and [31601] in the message.',
      'A plugin calls `verifyAccessToken` with `userLogin`, and the `accessToken` lacks the user ID or its token.',
      'User details shown to a guest carry it as `code` under `conversation`. That refuses private messages, not the request.',
    ],
    actions: {
      'app developer':
        'Send and sign `X-Fresns-Uid` and `X-Fresns-Uid-Token`. If only an account is signed in, get both through `POST /user/auth-token`.',
      'signed-in person': 'Sign in, or choose one of your users.',
    },
    repeating: 'after signing in',
    reaction: 'finish-signing-in',
    inputs: ['X-Fresns-Aid', 'X-Fresns-Uid', 'accessToken', 'userLogin'],
    settings: [{ key: 'site_mode', kind: 'site config' }],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Middleware/CheckHeaderByWhitelist.php', line: 73 },
      { file: 'app/Fresns/Api/Http/Middleware/CheckSiteMode.php', line: 38 },
      { file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 1236 },
    ],
    phrases: [
      'no user selected',
      'user not signed in',
      'profile login required',
      'choose profile first',
      'unauthorized',
      'guest not allowed',
      'x-fresns-uid missing',
    ],
  },
  31602: {
    name: 'USER_NOT_FOUND',
    meaning: 'The user that the request asks for does not exist, or the sign-in has no user yet.',
    chinese: '按uid或用户名找不到用户，通常指要查看的人，而不是登录者',
    misleading:
      'It is usually about the user asked for, not the one signed in. Up to v3.4.0 it also refuses a message or file sent to oneself.',
    causes: [
      '`uidOrUsername` matches no user. Digits only are read as a user ID, anything else as a username.',
      'The user was deleted. `GET /user/{uidOrUsername}/detail` and `POST /user/auth-token` then give this response; most other endpoints still find the user.',
      '`POST /account/auth-token`: the sign-in of this `loginToken` has no user yet, or that user was deleted.',
      'Up to v3.4.0: the person sends a message, or uploads a file for one, to their own user.',
      'Command word `createUserToken`: `uid` is unknown or belongs to another account.',
    ],
    actions: {
      'app developer':
        'Take `uidOrUsername` from a recent response from this site. At sign-in, exchange `loginToken` only after a user has been chosen.',
      'signed-in person': 'Check the name: the user may have been renamed or deleted.',
      'plugin developer':
        'Call `updateLoginToken` with the chosen `uid` before the app exchanges the login token.',
    },
    repeating: 'pointless',
    reaction: 'remove-from-view',
    inputs: ['uidOrUsername', 'usageFsid', 'loginToken', 'uid'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 1196 },
      { file: 'app/Fresns/Api/Http/Controllers/AccountController.php', line: 61 },
      { file: 'app/Utilities/PermissionUtility.php', line: 449 },
    ],
    phrases: [
      'user not found',
      'profile not found',
      'uid not found',
      'member not found',
      'unknown username',
      'invalid uid',
    ],
  },
  31603: {
    name: 'USER_TOKEN_INVALID',
    meaning:
      'The server has no sign-in on record with this account ID, this user ID and this user token together.',
    chinese: '用户登录凭证不对：找不到与该账号、用户和凭证都相符的登录记录',
    misleading:
      'The account ID may be what is wrong: once `X-Fresns-Uid` is sent, the account and its token are not checked on their own.',
    causes: [
      'The person signed out with these tokens, and the app still sends them. The server may accept them from its cache for up to 72 hours first.',
      '`X-Fresns-Uid` and `X-Fresns-Uid-Token` belong to different users, for example after the person switched users.',
      '`X-Fresns-Aid` is unknown here or belongs to another account.',
      'All tokens come from another site, for example from a test server.',
    ],
    actions: {
      'signed-in person': 'Sign in again.',
      'app developer':
        'Store account ID, user ID and both tokens from one and the same sign-in response. Replace all four together, including when the person switches users.',
    },
    repeating: 'after signing in',
    reaction: 'sign-in-again',
    inputs: ['X-Fresns-Aid', 'X-Fresns-Uid', 'X-Fresns-Uid-Token'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Words/User/User.php', line: 258 }],
    phrases: [
      'invalid user token',
      'bad profile session',
      'user session not found',
      'uid token not found',
      'invalid jwt',
      'forced sign out',
      'unauthorized',
      'x-fresns-uid-token',
    ],
  },
  31604: {
    name: 'USER_PIN_REQUIRED',
    meaning: 'The user is protected by a PIN, and none has been entered for this sign-in yet.',
    chinese: '要登录的用户设置了PIN，而这次登录还没有提供PIN',
    causes: [
      "`POST /account-center/api/check-login-token`: the account's only user has a PIN, and the sign-in record names no user yet.",
      '`POST /account-center/api/user-auth`: the chosen user has a PIN, and `pin` is empty.',
      'A plugin calls `checkLoginToken` or `updateLoginToken` in the same situation.',
    ],
    actions: {
      'signed-in person': 'Enter the PIN of your user.',
      'app developer':
        'Keep the account center open: `GET /account-center/user-auth` is the page that asks for the PIN.',
      'plugin developer':
        'Ask for the PIN, then pass it as `pin`, with `loginToken` and `uid`, to `updateLoginToken`.',
    },
    repeating: 'pointless',
    reaction: 'finish-signing-in',
    inputs: ['loginToken', 'uid', 'pin'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Words/Basic/Basic.php', line: 327 },
      { file: 'app/Fresns/Words/Basic/Basic.php', line: 380 },
    ],
    phrases: [
      'passcode required',
      'profile is locked',
      'profile password needed',
      'unlock profile',
      'second password',
      'user pin missing',
    ],
  },
  31701: {
    name: 'DEVICE_INFO_MISSING',
    meaning: 'Reserved for a request that carries no device information.',
    chinese: '保留码，本应表示没有设备信息；主程序不会返回此码，校验请求头时就已被拒绝',
    actions: {
      'app developer':
        'Send `X-Fresns-Client-Device-Info` with every request, as Base64 of a JSON object. When it is missing, the server itself returns 21005.',
      'site operator': 'Find the plugin that returned this code.',
    },
    repeating: 'pointless',
    reaction: 'fix-the-headers',
    inputs: ['X-Fresns-Client-Device-Info'],
    certainty: 'inferred',
    phrases: [
      'no device data',
      'device header missing',
      'client details missing',
      'device fingerprint absent',
      'x-fresns-client-device-info missing',
    ],
  },
  31702: {
    name: 'DEVICE_INFO_INVALID',
    meaning: 'Reserved for device information that cannot be decoded.',
    chinese: '保留码，本应表示设备信息格式不对；主程序不会返回此码，无法解码时按空值处理',
    actions: {
      'app developer':
        'Send `X-Fresns-Client-Device-Info` as plain Base64 of a JSON object. The server itself treats what it cannot decode as empty, and returns 21005.',
      'site operator': 'Find the plugin that returned this code.',
    },
    repeating: 'pointless',
    reaction: 'fix-the-headers',
    inputs: ['X-Fresns-Client-Device-Info'],
    certainty: 'inferred',
    phrases: [
      'device info not json',
      'malformed device data',
      'invalid device json',
      'bad device header',
      'cannot parse device data',
      'x-fresns-client-device-info',
    ],
  },
  31703: {
    name: 'DEVICE_INFO_IP_MISSING',
    meaning: 'Reserved for a device header that carries neither an IPv4 nor an IPv6 address.',
    chinese: '保留码，本应表示设备信息缺少IP；主程序不会返回此码，校验请求头时就已被拒绝',
    actions: {
      'app developer':
        'Put `networkIpv4` or `networkIpv6` into the JSON of `X-Fresns-Client-Device-Info`. When both are missing, the server itself returns 21005.',
      'site operator': 'Find the plugin that returned this code.',
    },
    repeating: 'pointless',
    reaction: 'fix-the-headers',
    inputs: ['X-Fresns-Client-Device-Info', 'networkIpv4', 'networkIpv6'],
    certainty: 'inferred',
    phrases: [
      'client ip not sent',
      'no ip address given',
      'network address absent',
      'device json without ip',
      'visitor address missing',
    ],
  },
}
