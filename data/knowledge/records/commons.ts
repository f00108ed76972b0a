import type { CodeOf } from '../../catalogue/entries'
import type { KnowledgeRecords } from '../types'

export const commons: KnowledgeRecords<CodeOf<'commons'>> = {
  30000: {
    name: 'PARAMETER_ERROR',
    meaning:
      'The install wizard got no email address or password for the first administrator, or the two passwords differ.',
    chinese: '只在网页安装向导里出现：首个管理员的邮箱或密码没填，或两次密码不一致',
    misleading:
      'It sounds like a general API error, but only the web installer sends it, with a text of its own. The API returns 10000 for parameters that fail its checks.',
    causes: [
      '`admin_email`, `admin_password` or `admin_password_confirm` is empty in the install wizard.',
      '`admin_password` and `admin_password_confirm` differ.',
    ],
    actions: {
      'site operator':
        'Fill in all three administrator fields of the install wizard. Type the same password twice.',
      'app developer':
        'If an API call returned this number, ask the operator which plugin answered.',
    },
    repeating: 'pointless',
    reaction: 'fix-the-request',
    inputs: ['admin_email', 'admin_password', 'admin_password_confirm'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Install/Http/Controllers/WebController.php', line: 259 },
      { file: 'app/Fresns/Install/Http/Controllers/WebController.php', line: 283 },
    ],
    phrases: [
      'bad request',
      'invalid input',
      'invalid argument',
      'malformed request',
      'wrong request data',
      'something wrong in request',
    ],
  },
  30001: {
    name: 'PARAMETER_MISSING',
    meaning:
      'A value that this step requires is missing, or an earlier check of a verification code is no longer on record.',
    chinese: '缺少必填的值；换绑时则指原邮箱或原手机号没有验证，或验证已失效',
    misleading:
      'When the email address or phone number is changed, no field is missing: the code sent to the old address or number was never checked, or that check was already used or is over 15 minutes old.',
    causes: [
      '`PATCH /user/profile` without a single non-empty field; 0 and empty arrays count as empty.',
      'Account center, change of email address or phone number: the code sent to the old one was not checked within the last 15 minutes, or that check was already used.',
      "The account center's sign-up, sign-in or password reset page is opened without app ID, platform or version, usually because `accessToken` is missing.",
      'Account center: the birthday form is sent with an empty `birthday`.',
      'Command word `setPostAuth`: `uid` names no known user and `rid` is empty.',
    ],
    actions: {
      'app developer':
        'Send at least one non-empty profile field. Open account center pages with a fresh `accessToken`.',
      'signed-in person':
        'Request a new code for your old email address or phone number, enter it, and save the new address or number within 15 minutes.',
      'plugin developer': 'Pass `setPostAuth` a known `uid` or a `rid`.',
    },
    repeating: 'pointless',
    reaction: 'fix-the-request',
    inputs: [
      'birthday',
      'formType',
      'fresns_account_center_verify_code',
      'fresns_account_center_app_id',
      'fresns_account_center_platform_id',
      'fresns_account_center_version',
      'accessToken',
      'uid',
      'rid',
    ],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 313 },
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 769 },
      { file: 'app/Fresns/Account/Http/Controllers/WebController.php', line: 143 },
    ],
    phrases: [
      'required field',
      'missing argument',
      'incomplete request',
      'field not sent',
      'forgot a field',
      'input left out',
    ],
  },
  30002: {
    name: 'PARAMETER_VALUE_NOT_ALLOWED',
    meaning:
      'A value is not one of the few allowed here; in the API it is nearly always the type in the path.',
    chinese: '参数值不在规定的选项之内，多半是路径里的type写错了',
    causes: [
      '`{type}` in an editor path, such as `GET /editor/{type}/drafts`, is neither post nor comment.',
      '`{type}` in `GET /global/{type}/content-types` is not one of post, posts, comment and comments.',
      'The `accessToken` of an account center or plugin page decodes to nothing: it was cut off, is not Base64 of JSON, or holds an empty object.',
      'Account center: `accountType` is neither email nor phone, or a code is requested with a `type` other than register, login or resetPassword.',
      'Account center: a code is requested for an `account` that is neither an email address nor all digits.',
    ],
    actions: {
      'app developer':
        'Write post or comment in the path. Build `accessToken` as a JSON object, Base64-encode it, then URL-encode it.',
      'signed-in person': 'Check the email address, or type the phone number with digits only.',
    },
    repeating: 'pointless',
    reaction: 'fix-the-request',
    inputs: ['type', 'account', 'accountType', 'accessToken'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/EditorController.php', line: 46 },
      { file: 'app/Fresns/Api/Http/Controllers/GlobalController.php', line: 257 },
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 105 },
    ],
    phrases: [
      'not an allowed value',
      'enum mismatch',
      'unknown option',
      'out of range',
      'unsupported value',
      'illegal input',
    ],
  },
  30003: {
    name: 'JSON_ARRAY_INVALID',
    meaning: "Meant for a plugin's multilingual notification whose content is not valid JSON text.",
    chinese: '只用于命令字sendNotification检查多语言内容格式，从源码看不会触发',
    misleading:
      'This is not a check of JSON sent to the API. It is part of the command word `sendNotification` alone, and the server never seems to reach it.',
    causes: [
      'Command word `sendNotification` with `isMultilingual` set and a `content` that does not decode to JSON text. Its parameter class has no `isMultilingual`, so this check never seems to run.',
    ],
    actions: {
      'plugin developer':
        'Pass `content` to `sendNotification` as an array and leave out `isMultilingual`.',
      'site operator': 'Find the plugin that returned this code.',
    },
    repeating: 'pointless',
    reaction: 'fix-the-request',
    inputs: ['isMultilingual', 'content'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Words/Send/Send.php', line: 80 }],
    phrases: [
      'json list expected',
      'invalid json list',
      'square brackets expected',
      'json parse error',
      'cannot decode list',
    ],
  },
  30004: {
    name: 'JSON_OBJECT_INVALID',
    meaning:
      'The access token decodes to a single value, such as a number or a string, and not to a JSON object.',
    chinese: 'accessToken解码后只是数字、字符串之类的单个值，不是对象或数组',
    misleading: 'This concerns only `accessToken`, never JSON in the body of an API request.',
    causes: [
      'The `accessToken` of an account center or plugin page is Base64 of a bare JSON string or number, for example because the JSON was encoded twice.',
    ],
    actions: {
      'app developer':
        'Put the X-Fresns headers into one JSON object, Base64-encode it, then URL-encode it. Decode your own token once to check the result.',
    },
    repeating: 'pointless',
    reaction: 'fix-the-request',
    inputs: ['accessToken'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Words/Basic/Basic.php', line: 183 }],
    phrases: [
      'json dictionary expected',
      'invalid json',
      'curly braces expected',
      'json parse error',
      'key-value map expected',
    ],
  },
  30005: {
    name: 'PARAMETERS_MUTUALLY_EXCLUSIVE',
    meaning:
      'Two mutually exclusive fields were both filled in, or the request for the user overview named no user.',
    chinese: '头像或横幅的两种参数同时传了；查用户概览时则相反，一个都没传',
    misleading:
      'For `GET /user/overview`, it means the opposite of its text: neither `uidOrUsername` nor `X-Fresns-Uid` was sent.',
    causes: [
      '`PATCH /user/profile` with both `avatarFid` and `avatarUrl`, or both `bannerFid` and `bannerUrl`.',
      '`GET /user/overview` with only an account signed in and no `uidOrUsername`.',
    ],
    actions: {
      'app developer':
        'For each picture send either the Fid or the Url field. For the overview send `uidOrUsername`, or `X-Fresns-Uid` with its token.',
    },
    repeating: 'pointless',
    reaction: 'fix-the-request',
    inputs: ['avatarFid', 'avatarUrl', 'bannerFid', 'bannerUrl', 'uidOrUsername', 'X-Fresns-Uid'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 193 },
      { file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 324 },
      { file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 328 },
    ],
    phrases: [
      'mutually exclusive fields',
      'either or',
      'one not both',
      'conflicting fields',
      'xor',
      'avatar file and avatar url',
    ],
  },
  30006: {
    name: 'VALUE_UNCHANGED',
    meaning: 'The new username, nickname or bio is exactly what the person already has.',
    chinese: '提交的用户名、昵称或简介去掉首尾空格后，与现有的值相同',
    causes: [
      'The app sends the whole profile form although the person changed only another field.',
      '`username`, `nickname` or `bio` in `PATCH /user/profile` equals the stored value once spaces at both ends are removed.',
    ],
    actions: {
      'app developer':
        'Send only the fields whose value changed. This request has stored nothing: send its other fields again.',
      'signed-in person': 'Enter something different, or leave the field as it is.',
    },
    repeating: 'pointless',
    reaction: 'fix-the-request',
    inputs: ['username', 'nickname', 'bio'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 354 },
      { file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 411 },
      { file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 547 },
    ],
    phrases: [
      'nothing changed',
      'identical value',
      'not modified',
      'already set to this',
      'same name as before',
      'unchanged profile',
    ],
  },
  30007: {
    name: 'VALUE_EMPTY',
    meaning: 'Reserved for a required value that was left empty.',
    chinese: '保留码，本应表示必填值为空；主程序不会返回此码，空值会报其他错误码',
    actions: {
      'site operator':
        'Find the plugin that returned this code. The server itself reports empty values with 10000, 30001 or 33202.',
      'app developer': 'Look for an empty required value in the request.',
      'plugin developer': 'Name the empty field in your own message.',
    },
    repeating: 'pointless',
    reaction: 'fix-the-request',
    certainty: 'unknown',
    phrases: [
      'blank field',
      'null value',
      'nothing entered',
      'must be filled in',
      'empty string',
      'required field',
    ],
  },
  30008: {
    name: 'OPERATION_FAILED',
    meaning:
      'The storage service granted an upload, but the file record was not saved because one of its required values is empty or zero.',
    chinese: '申请上传凭证时，文件名称、大小等有空值或为0，原样重试无效',
    misleading:
      'Trying again does not help: the same request gets the same response until the empty or zero value is corrected.',
    causes: [
      '`POST /common/file/upload-token` with `size` 0, which passes the first check but counts as empty when the record is saved.',
      '`name` is the text 0, which counts as empty too.',
    ],
    actions: {
      'app developer':
        'Send the real size in bytes and a real file name. Reject empty files before you request a token.',
      'signed-in person': 'Choose a file that is not empty.',
    },
    repeating: 'pointless',
    reaction: 'fix-the-request',
    inputs: ['type', 'name', 'extension', 'size'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Http/Controllers/CommonController.php', line: 262 }],
    phrases: [
      'something went wrong',
      'internal failure',
      'temporary problem',
      'retry',
      'try once more',
      'upload token not issued',
    ],
  },
}
