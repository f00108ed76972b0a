import type { CodeOf } from '../../catalogue/entries'
import type { KnowledgeRecords } from '../types'

export const users: KnowledgeRecords<CodeOf<'users'>> = {
  35100: {
    name: 'USER_ID_EMPTY',
    meaning: 'Reserved for a request that names no user.',
    chinese: '保留码，本应表示没传uid或用户名；主程序不会返回此码，漏传会报其他错误码',
    actions: {
      'app developer':
        "Send the UID or the username of the user. In the server's own endpoints, the parameter is `uidOrUsername`.",
      'site operator':
        'Find the plugin that returned this code, and see where it expects the UID or username.',
    },
    repeating: 'pointless',
    reaction: 'fix-the-request',
    certainty: 'unknown',
    phrases: [
      'handle missing',
      'user not specified',
      'user id blank',
      'profile id required',
      'blank handle',
    ],
  },
  35101: {
    name: 'NAME_CHANGED_TOO_RECENTLY',
    meaning:
      'The username or nickname was changed too recently; the site sets a minimum number of days between changes.',
    chinese: '距上次修改用户名或昵称未满站点规定的天数，重新提交原名也会被拒',
    misleading:
      'Sending the unchanged name during these days is refused too, together with everything else in the request.',
    causes: [
      '`PATCH /user/profile` with `username`, and fewer than `username_edit` days have passed since the last change.',
      '`PATCH /user/profile` with `nickname`, and fewer than `nickname_edit` days have passed since the last change.',
      'The app sends the whole profile, names included, although only another field was edited.',
    ],
    actions: {
      'app developer':
        'Send `username` and `nickname` only when they were edited. Tell the person beforehand how many days `username_edit` and `nickname_edit` set.',
      'signed-in person':
        'Wait a few days before you change your name again. You can save the rest of your profile now.',
    },
    repeating: 'later',
    reaction: 'wait',
    inputs: ['username', 'nickname'],
    settings: [
      { key: 'username_edit', kind: 'site config' },
      { key: 'nickname_edit', kind: 'site config' },
    ],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 347 },
      { file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 404 },
    ],
    phrases: [
      'rename cooldown',
      'renamed too recently',
      'username change limit',
      'nickname change limit',
      'cannot rename again yet',
      'changing name too often',
      'wait to rename',
    ],
  },
  35102: {
    name: 'USERNAME_INVALID',
    meaning:
      'The new username has a forbidden character or a misplaced hyphen, or it is nothing but a number.',
    chinese: '用户名只能用英文字母、数字和一个不在首尾的连字符，且不能是纯数字',
    misleading: 'A name made up of digits only is refused too, and so is an underscore.',
    causes: [
      '`PATCH /user/profile`: `username` contains something other than A-Z, a-z, 0-9 and a hyphen, such as an underscore or an accented letter.',
      '`username` has more than one hyphen, or one at its beginning or end.',
      '`username` as a whole is a number, such as 2024 or 1e5.',
    ],
    actions: {
      'signed-in person':
        'Choose a name made up of letters and digits, with at least one letter. One hyphen inside it is allowed.',
      'app developer':
        'Check these rules in the form. Dots, and spaces inside the name, are refused earlier, by the parameter check (10000).',
    },
    repeating: 'pointless',
    reaction: 'correct-the-form',
    inputs: ['username'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 360 }],
    phrases: [
      'invalid handle',
      'wrong username format',
      'username special characters',
      'no spaces in username',
      'emoji in username',
      'underscore not allowed',
      'only digits in username',
    ],
  },
  35103: {
    name: 'USERNAME_TOO_LONG',
    meaning: 'The new username is longer than the site allows.',
    chinese: '新用户名超过站点规定的最大长度',
    misleading:
      'Incorrect means too long here; a username that is too short is answered with 35104.',
    causes: ['`PATCH /user/profile`: `username` has more characters than `username_max`.'],
    actions: {
      'signed-in person': 'Choose a shorter username.',
      'app developer': 'Read `username_max` from `GET /global/configs`, and limit the field to it.',
    },
    repeating: 'pointless',
    reaction: 'correct-the-form',
    inputs: ['username'],
    settings: [{ key: 'username_max', kind: 'site config' }],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 368 }],
    phrases: [
      'username too long',
      'handle too long',
      'username max characters',
      'shorten username',
    ],
  },
  35104: {
    name: 'USERNAME_TOO_SHORT',
    meaning: 'The new username is shorter than the site allows.',
    chinese: '新用户名短于站点规定的最小长度',
    causes: ['`PATCH /user/profile`: `username` has fewer characters than `username_min`.'],
    actions: {
      'signed-in person': 'Choose a longer username.',
      'app developer':
        'Read `username_min` from `GET /global/configs`, and check the length in the form.',
    },
    repeating: 'pointless',
    reaction: 'correct-the-form',
    inputs: ['username'],
    settings: [{ key: 'username_min', kind: 'site config' }],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 364 }],
    phrases: [
      'username too short',
      'handle too short',
      'username needs more characters',
      'lengthen username',
    ],
  },
  35105: {
    name: 'USERNAME_TAKEN',
    meaning: 'Another user, perhaps a deleted one, already has this username.',
    chinese: '用户名已被其他用户占用，已删除的用户也算在内',
    misleading: 'The name can belong to a deleted user, in which case no profile shows it.',
    causes: [
      '`PATCH /user/profile`: a user with this `username` exists; deleted users are counted.',
      'The person changed only the capitalisation of their own username, and the database ignores case, as MySQL does by default.',
    ],
    actions: {
      'signed-in person': 'Choose another username.',
      'app developer': 'Keep the form open with its other fields, and mark `username`.',
    },
    repeating: 'pointless',
    reaction: 'choose-another-value',
    inputs: ['username'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 372 }],
    phrases: [
      'username already exists',
      'handle taken',
      'duplicate username',
      'username not available',
      'username in use',
      'handle claimed',
    ],
  },
  35106: {
    name: 'USERNAME_BANNED_WORDS',
    meaning: 'One of the names that this site bans occurs somewhere in the new username.',
    chinese: '用户名的任意位置含有站点禁用的名称，不分大小写',
    causes: [
      '`PATCH /user/profile`: an entry of `user_ban_names` occurs in `username`; upper and lower case are treated alike.',
      'A harmless name happens to contain a banned one, as badminton contains admin.',
    ],
    actions: {
      'signed-in person': 'Choose another username without words such as admin or system.',
      'site operator':
        'Look through `user_ban_names` for short entries that occur inside ordinary names.',
      'app developer':
        'Read `user_ban_names` from `GET /global/configs`, and check the name in the form.',
    },
    repeating: 'pointless',
    reaction: 'change-the-wording',
    inputs: ['username'],
    settings: [{ key: 'user_ban_names', kind: 'site config' }],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 376 }],
    phrases: [
      'forbidden username',
      'reserved username',
      'offensive username',
      'bad word in handle',
      'profanity filter',
      'blacklisted username',
    ],
  },
  35107: {
    name: 'NICKNAME_INVALID',
    meaning: 'The nickname contains a character that is not allowed, or more than one space.',
    chinese: '昵称只能用英文字母、数字和常用汉字，中间最多一个空格，其他字符都会被拒',
    misleading:
      'It reads like advice but is a refusal. Only A-Z, a-z, 0-9, common Chinese characters and one space pass.',
    causes: [
      '`POST /account-center/api/register` or `PATCH /user/profile`: `nickname` contains punctuation, an emoji, an underscore or a hyphen.',
      '`nickname` contains accented letters, Cyrillic, Japanese kana or Korean letters.',
      '`nickname` has more than one space inside it.',
    ],
    actions: {
      'signed-in person': 'Use plain letters, digits or Chinese characters, and at most one space.',
      'app developer':
        'Test the characters in the form, and show your own text instead of the message.',
    },
    repeating: 'pointless',
    reaction: 'correct-the-form',
    inputs: ['nickname'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 284 },
      { file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 417 },
    ],
    phrases: [
      'emoji in nickname',
      'nickname symbols',
      'fancy letters in name',
      'invalid display name',
      'double spaces in nickname',
      'screen reader friendly name',
    ],
  },
  35108: {
    name: 'NICKNAME_TOO_LONG',
    meaning: 'The nickname is longer than the site allows.',
    chinese: '新昵称超过站点规定的最大长度',
    misleading:
      'Incorrect means too long here; a nickname that is too short is answered with 35109.',
    causes: [
      '`POST /account-center/api/register` or `PATCH /user/profile`: `nickname` has more characters than `nickname_max`.',
    ],
    actions: {
      'signed-in person': 'Choose a shorter nickname.',
      'app developer': 'Read `nickname_max` from `GET /global/configs`, and limit the field to it.',
    },
    repeating: 'pointless',
    reaction: 'correct-the-form',
    inputs: ['nickname'],
    settings: [{ key: 'nickname_max', kind: 'site config' }],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 292 },
      { file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 425 },
    ],
    phrases: [
      'display name too long',
      'nickname too long',
      'screen name too long',
      'shorten nickname',
    ],
  },
  35109: {
    name: 'NICKNAME_TOO_SHORT',
    meaning: 'The nickname is shorter than the site allows.',
    chinese: '新昵称短于站点规定的最小长度',
    causes: [
      '`POST /account-center/api/register` or `PATCH /user/profile`: `nickname` has fewer characters than `nickname_min`.',
    ],
    actions: {
      'signed-in person': 'Choose a longer nickname.',
      'app developer':
        'Read `nickname_min` from `GET /global/configs`, and check the length in the form.',
    },
    repeating: 'pointless',
    reaction: 'correct-the-form',
    inputs: ['nickname'],
    settings: [{ key: 'nickname_min', kind: 'site config' }],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 288 },
      { file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 421 },
    ],
    phrases: [
      'display name too short',
      'nickname too short',
      'screen name too short',
      'lengthen nickname',
    ],
  },
  35110: {
    name: 'NICKNAME_BANNED_WORDS',
    meaning: 'The nickname is one of the names that this site bans.',
    chinese: '整个昵称转为小写后与站点的某个禁用名称完全相同',
    misleading:
      'A banned name inside a longer nickname passes: only a nickname that equals an entry is refused.',
    causes: [
      '`POST /account-center/api/register` or `PATCH /user/profile`: `nickname` in lower case equals an entry of `user_ban_names`.',
    ],
    actions: {
      'signed-in person': 'Choose another nickname, or add something to this one.',
      'site operator':
        'See whether the entry in `user_ban_names` is meant for nicknames too; the list applies to both usernames and nicknames.',
      'app developer':
        'Read `user_ban_names` from `GET /global/configs`, and check the name in the form.',
    },
    repeating: 'pointless',
    reaction: 'change-the-wording',
    inputs: ['nickname'],
    settings: [{ key: 'user_ban_names', kind: 'site config' }],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 300 },
      { file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 433 },
    ],
    phrases: [
      'forbidden nickname',
      'offensive display name',
      'bad word in nickname',
      'profanity filter',
      'reserved display name',
      'blacklisted nickname',
    ],
  },
  35111: {
    name: 'NICKNAME_TAKEN',
    meaning: 'Nicknames must be unique on this site, and a user already has this one.',
    chinese: '站点要求昵称唯一，而这个昵称已有未删除的用户在用',
    causes: [
      '`POST /account-center/api/register` or `PATCH /user/profile`: `nickname_unique` is on, and a user who is not deleted has this `nickname`.',
      'The person changed only the capitalisation of their own nickname, and the database ignores case, as MySQL does by default.',
    ],
    actions: {
      'signed-in person': 'Choose another nickname.',
      'site operator': 'Switch off `nickname_unique` if several users may have the same nickname.',
      'app developer': 'Keep the form open with its other fields, and mark `nickname`.',
    },
    repeating: 'pointless',
    reaction: 'choose-another-value',
    inputs: ['nickname'],
    settings: [{ key: 'nickname_unique', kind: 'site config' }],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Account/Http/Controllers/ApiController.php', line: 296 },
      { file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 429 },
    ],
    phrases: [
      'display name taken',
      'nickname already exists',
      'duplicate nickname',
      'nickname not available',
      'nickname in use',
    ],
  },
  35201: {
    name: 'USER_NOT_IN_ACCOUNT',
    meaning:
      'The user named in the request, or the author of the draft or content, was not found or belongs to another account.',
    chinese: '请求所指的用户或内容作者不存在，或该用户不属于当前账号',
    misleading:
      'This is not necessarily about the user in `X-Fresns-Uid`: it can be the one named in the request, or the author of a draft.',
    causes: [
      '`POST /user/auth-token` or `GET /user/overview`: the user in `uidOrUsername` does not belong to the account in `X-Fresns-Aid`.',
      '`GET /user/overview`: no user has this `uidOrUsername`.',
      '`POST /account-center/api/user-auth`: no user has this `uid`, or the user was deleted.',
      "`POST /editor/{type}/draft/{did}`: the author of the draft was deleted. `POST /editor/{type}/edit/{fsid}`: the author's row is missing.",
      'A plugin passes an unknown `uid` to `createDraft`, `contentQuickPublish` or `setPostAffiliateUser`.',
    ],
    actions: {
      'app developer':
        'Load `GET /account/detail`, and send only one of the users listed there. Drop a stored user that is not among them.',
      'signed-in person': 'Choose your user again.',
      'plugin developer': 'Check the `uid` you pass to the command word.',
    },
    repeating: 'pointless',
    reaction: 'finish-signing-in',
    inputs: ['X-Fresns-Aid', 'uidOrUsername', 'uid', 'loginToken', 'pid', 'fsid', 'did'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Words/User/User.php', line: 114 },
      { file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 201 },
      { file: 'app/Fresns/Words/Content/Content.php', line: 67 },
    ],
    phrases: [
      'profile of another account',
      'user account mismatch',
      'user of someone else',
      'uid of another account',
      'wrong uid for account',
      'cannot switch to user',
    ],
  },
  35202: {
    name: 'USER_DISABLED',
    meaning:
      'A user involved in the request is disabled: the caller, the recipient of a message or the author of the content.',
    chinese: '相关用户已停用，可能是登录者、私信接收者或内容作者',
    misleading:
      'It is not always the signed-in user: for messages it can be the recipient; for editing and publishing it is the author.',
    causes: [
      'The signed-in user has `is_enabled` off, and changes the profile, marks something, uses an extension or sends a message.',
      '`POST /account/auth-token`: the user behind the `loginToken` has `is_enabled` off.',
      '`POST /conversation/message`, or uploading a file for a message: the recipient has `is_enabled` off.',
      'Creating, editing or publishing content or a draft: its author has `is_enabled` off.',
      'It also appears as `conversation.code` in the data of a user who is disabled, inside a response with code 0.',
    ],
    actions: {
      'site operator':
        'In the `users` table, check `is_enabled` of the caller and of the other user or author involved.',
      'app developer':
        'Say which user is disabled; for messages it may be the recipient. Do not suggest signing in again; it does not help.',
      'signed-in person':
        "Your user, or that of the person you are writing to, is disabled here. Contact the site's operator.",
    },
    repeating: 'pointless',
    reaction: 'account-closed',
    inputs: ['X-Fresns-Uid', 'loginToken', 'uidOrUsername', 'uid', 'usageFsid', 'fsid', 'did'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 320 },
      { file: 'app/Fresns/Api/Http/Controllers/ConversationController.php', line: 537 },
      { file: 'app/Utilities/PermissionUtility.php', line: 459 },
    ],
    phrases: [
      'user banned',
      'user blocked',
      'user suspended',
      'profile frozen',
      'blacklisted user',
      'profile deactivated by admin',
      'shadow ban',
    ],
  },
  35203: {
    name: 'USER_DELETED',
    meaning: 'The user who wrote the content, or who would receive the message, has been deleted.',
    chinese: '内容作者或私信接收者已被删除，与退出登录无关',
    misleading:
      "Nobody's session ended. The author or the recipient was deleted, not the caller; signing in again changes nothing.",
    causes: [
      'Detail, users, quotes, interactions or histories of a post or comment: its author was deleted.',
      'Detail of a history record (`hpid`, `hcid`): its author was deleted.',
      '`POST /conversation/message`: the recipient in `uidOrUsername` was deleted.',
      'It also appears as `conversation.code` in the data of a deleted user, inside a response with code 0.',
    ],
    actions: {
      'app developer':
        'Show the author or recipient as a deleted user, and stop asking for this item. Do not sign the person out.',
      'signed-in person': 'This person is no longer a member here.',
    },
    repeating: 'pointless',
    reaction: 'account-closed',
    inputs: ['pid', 'cid', 'hpid', 'hcid', 'uidOrUsername'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/PostController.php', line: 518 },
      { file: 'app/Fresns/Api/Http/Controllers/CommentController.php', line: 598 },
      { file: 'app/Utilities/PermissionUtility.php', line: 454 },
    ],
    phrases: [
      'user deleted',
      'profile closed',
      'deactivated profile',
      'profile gone',
      'deleted author',
      'user cancelled account',
    ],
  },
  35204: {
    name: 'USER_PIN_INCORRECT',
    meaning: 'The PIN sent for this user is not the stored one.',
    chinese: '用户设有PIN，而传来的PIN不对，与账号密码无关',
    causes: [
      '`POST /user/auth-token` with a wrong `pin`; each failure counts towards 34306.',
      '`POST /account-center/api/user-auth` with a wrong `pin`; this one is not counted.',
    ],
    actions: {
      'signed-in person': 'Enter the PIN of this user again. It is not your account password.',
      'app developer':
        'Clear the field and ask again. Warn the person before the fifth failure within an hour.',
    },
    repeating: 'pointless',
    reaction: 'ask-for-credentials',
    inputs: ['pin', 'uid', 'uidOrUsername'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Words/User/User.php', line: 129 },
      { file: 'app/Fresns/Words/Basic/Basic.php', line: 384 },
    ],
    phrases: [
      'wrong passcode',
      'wrong pin',
      'forgot pin',
      'pin code rejected',
      'invalid pin code',
      'cannot unlock profile',
    ],
  },
  35301: {
    name: 'USER_NOT_ENTITLED',
    meaning: 'A plugin asked whether this user may use its extension, and the answer is no.',
    chinese: '插件查询扩展权限时，用户或小组无效，或用户没有所需角色，也不是有权限的小组管理员',
    misleading:
      'It sounds general, but the server itself sends it from one check only, `checkExtendPerm`, which plugins call. A second place, the file link of a locked post, fails before it gets that far.',
    causes: [
      "The app's enabled usages of this `type` name roles, the user has none of them, and no usage for group administrators lets the user in.",
      '`uid` is missing or matches no user.',
      '`type` is 6 (group), and `gid` is missing or matches no group.',
    ],
    actions: {
      'plugin developer':
        'Pass `uid`, and for groups `gid`, to `checkExtendPerm`. Compare `roles` of the rows in `app_usages` with the roles of the user.',
      'site operator':
        'Add a role of the user to the usage of this app, or give the user one of the named roles.',
      'signed-in person': "Your role does not include this function. Ask the site's operator.",
    },
    repeating: 'pointless',
    reaction: 'ask-for-permission',
    inputs: ['fskey', 'type', 'uid', 'gid'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Words/Manage/Manage.php', line: 95 },
      { file: 'app/Fresns/Api/Http/Controllers/CommonController.php', line: 513 },
    ],
    phrases: [
      'user forbidden',
      'access denied',
      'permission denied',
      'not permitted',
      'insufficient user permissions',
      'user lacks privilege',
    ],
  },
  35302: {
    name: 'USER_EXPIRED',
    meaning:
      "On this private site the user's access has ended, or only main roles on the whitelist may do this.",
    chinese: '私有模式下用户已到期，或该操作只限白名单内的主角色（未到期也会被拒）',
    misleading:
      'On some requests, such as publishing, marking, profile changes or deleting, the server does not check the date: a user whose access is still valid is refused too.',
    causes: [
      'Private mode, main role not in `site_private_whitelist_roles`: `site_private_end_after` is 1, `expired_at` of the user has passed, and the request is not one answered with 35303.',
      "Private mode, main role not in `site_private_whitelist_roles`: the request is on the server's expiry list (publishing, draft edits, marking, profile, settings, file link); the date is not checked.",
      'Judging by the source, the server checks `expired_at` as a date while the framework passes it as text: a framework error can occur instead.',
    ],
    actions: {
      'site operator':
        'Add the main role to `site_private_whitelist_roles`. Extending `expired_at` (command word `setUserExpiryDatetime`) does not help for requests on the expiry list.',
      'signed-in person':
        "Renew your membership, or ask the site's operator what your role may do.",
      'app developer':
        'Take the person to the renewal page of the site. Do not suggest signing in again; it does not help.',
    },
    repeating: 'pointless',
    reaction: 'offer-renewal',
    inputs: ['X-Fresns-Uid'],
    settings: [
      { key: 'site_mode', kind: 'site config' },
      { key: 'site_private_end_after', kind: 'site config' },
      { key: 'site_private_whitelist_roles', kind: 'site config' },
    ],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Middleware/CheckSiteMode.php', line: 61 },
      { file: 'app/Fresns/Api/Http/Middleware/CheckSiteMode.php', line: 68 },
    ],
    phrases: [
      'membership expired',
      'subscription ended',
      'renew membership',
      'premium ended',
      'action blocked after expiry',
      'paid plan ended',
    ],
  },
  35303: {
    name: 'USER_EXPIRED_LIST_HIDDEN',
    meaning:
      "The list comes back empty, with code 0, because the user's access to this private site has ended.",
    chinese: '私有模式下用户已到期，列表类接口只返回空列表和这条警告',
    misleading:
      'The number never arrives as a code. Look for [35303] at the start of the message of a response with code 0.',
    causes: [
      'Private mode, main role not in `site_private_whitelist_roles`: `expired_at` of the user has passed, and `site_private_end_after` is 1.',
      'The request reads a list, timeline, interactions, quotes or histories. Most other requests are answered with 35302.',
      'Judging by the source, the server checks `expired_at` as a date while the framework passes it as text: a framework error can occur instead.',
    ],
    actions: {
      'site operator':
        'Add the main role to `site_private_whitelist_roles`, or extend `expired_at` of the user (command word `setUserExpiryDatetime`) and see whether it helps.',
      'app developer':
        'Look for the number in the message. Show an empty list with a link to the renewal page, not an error.',
      'signed-in person': 'Your membership has ended. Renew it to see the content.',
    },
    repeating: 'pointless',
    reaction: 'read-the-warning',
    inputs: ['X-Fresns-Uid'],
    settings: [
      { key: 'site_mode', kind: 'site config' },
      { key: 'site_private_end_after', kind: 'site config' },
      { key: 'site_private_whitelist_roles', kind: 'site config' },
    ],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Http/Middleware/CheckSiteMode.php', line: 58 }],
    phrases: [
      'paywall',
      'renew to read',
      'subscription ended cannot read',
      'membership ended empty list',
      'empty timeline after expiry',
      'reading blocked after expiry',
    ],
  },
  35304: {
    name: 'CONTENT_NEWER_THAN_USER_EXPIRY',
    meaning:
      "After expiry, this private site shows only older content, and this item was created after the user's access ended.",
    chinese: '私有模式下，该内容发布于用户到期之后；更早的内容仍可查看',
    causes: [
      '`site_mode` is not public, the main role is not in `site_private_whitelist_roles`, and the post or comment is newer than `expired_at` of the user.',
      'A history record is requested: the creation time of the post or comment counts, not that of the record.',
      'Judging by the source, the server checks `expired_at` as a date while the framework passes it as text: a framework error can occur instead.',
    ],
    actions: {
      'site operator':
        'Add the main role to `site_private_whitelist_roles`, or extend `expired_at` of the user (command word `setUserExpiryDatetime`) and see whether it helps.',
      'app developer': 'Show a notice in place of the item, with a link to the renewal page.',
      'signed-in person': 'This was published after your membership ended. Renew it to read on.',
    },
    repeating: 'pointless',
    reaction: 'offer-renewal',
    inputs: ['X-Fresns-Uid', 'pid', 'cid', 'hpid', 'hcid'],
    settings: [
      { key: 'site_mode', kind: 'site config' },
      { key: 'site_private_whitelist_roles', kind: 'site config' },
    ],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Services/ContentService.php', line: 59 }],
    phrases: [
      'newer content locked',
      'posted after subscription ended',
      'only older content visible',
      'renew to see newer',
      'paywall',
      'membership ended newer posts',
    ],
  },
  35305: {
    name: 'USER_FILTER_FORBIDDEN',
    meaning: 'The site does not let anybody filter its list of posts or comments by author.',
    chinese: '站点没有开放用户主页上的帖子或评论，因此列表不许按作者筛选',
    misleading:
      "The caller's rights play no part: a setting of the site forbids this filter to everybody, for every author.",
    causes: [
      '`GET /post/list` with `users` while `profile_posts_enabled` is off.',
      '`GET /comment/list` with `users` while `profile_comments_enabled` is off.',
    ],
    actions: {
      'app developer':
        'Leave out `users`. Read `profile_posts_enabled` and `profile_comments_enabled` from `GET /global/configs`, and hide these lists on profiles.',
      'site operator':
        'Switch on `profile_posts_enabled` or `profile_comments_enabled` to let profiles show these lists.',
    },
    repeating: 'pointless',
    reaction: 'hide-the-feature',
    inputs: ['users'],
    settings: [
      { key: 'profile_posts_enabled', kind: 'site config' },
      { key: 'profile_comments_enabled', kind: 'site config' },
    ],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/PostController.php', line: 196 },
      { file: 'app/Fresns/Api/Http/Controllers/CommentController.php', line: 267 },
    ],
    phrases: [
      'filter by user disabled',
      'cannot filter by author',
      'profile posts hidden',
      'user timeline turned off',
      'posts of one user',
    ],
  },
  35306: {
    name: 'PRIVATE_SITE_ACCESS_MISSING',
    meaning: 'On this private site the user has no expiry date, which here means no access.',
    chinese: '私有模式下，用户没有到期时间，主角色也不在白名单，视为未授权',
    misleading:
      'The authorization information is the expiry date `expired_at` of the user, and an empty one means no access. Tokens and headers are in order.',
    causes: [
      '`site_mode` is not public, the main role is not in `site_private_whitelist_roles`, and `expired_at` of the user is empty.',
      'The user is new: `createUser` sets no `expired_at`.',
    ],
    actions: {
      'site operator':
        'Add the main role to `site_private_whitelist_roles`, or give the user an expiry date (command word `setUserExpiryDatetime`) and test it: a stored date may raise a framework error.',
      'app developer':
        'Take the person to the page where the site grants or sells access. Do not suggest signing in again; it does not help.',
      'signed-in person':
        "You have no access to this private site yet. Ask the site's operator how to get it.",
    },
    repeating: 'pointless',
    reaction: 'offer-renewal',
    inputs: ['X-Fresns-Uid'],
    settings: [
      { key: 'site_mode', kind: 'site config' },
      { key: 'site_private_whitelist_roles', kind: 'site config' },
    ],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Http/Middleware/CheckSiteMode.php', line: 47 }],
    phrases: [
      'members-only site',
      'invite-only site',
      'no membership',
      'not a paying member',
      'user not approved',
      'subscription never bought',
      'closed community',
    ],
  },
  35400: {
    name: 'NO_ELIGIBLE_USERS',
    meaning:
      'None of the users in the list filter exists, so the list comes back empty with code 0.',
    chinese: '用来筛选的用户都不存在或已删除，只返回空列表和警告',
    misleading:
      'Eligible only means that a user exists and is not deleted. The number arrives as [35400] in the message of a response with code 0.',
    causes: [
      '`users` in `GET /post/list` or `GET /comment/list` holds only unknown or deleted UIDs and usernames.',
      'The user exists by now, but the earlier lookup is still cached (12 to 72 hours) under the exact text of `users`, for all readers and both lists.',
    ],
    actions: {
      'app developer':
        'Check the UIDs or usernames in `users`, separated by commas without spaces. Show an empty list, not an error.',
      'site operator': 'Clear the cache if the users exist but the response does not change.',
    },
    repeating: 'pointless',
    reaction: 'read-the-warning',
    inputs: ['users'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/PostController.php', line: 211 },
      { file: 'app/Fresns/Api/Http/Controllers/CommentController.php', line: 282 },
    ],
    phrases: [
      'no matching users',
      'all users filtered out',
      'user filter empty',
      'empty feed',
      'no results for users',
      'selected users hidden',
    ],
  },
}
