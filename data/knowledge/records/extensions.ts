import type { CodeOf } from '../../catalogue/entries'
import type { KnowledgeRecords } from '../types'

export const extensions: KnowledgeRecords<CodeOf<'extensions'>> = {
  32100: {
    name: 'SERVICE_NOT_CONFIGURED',
    meaning:
      'The site has no service set up for this search, verification code or file, or has not opened this command word to the API.',
    chinese: '没有设置搜索或发验证码的插件，存储参数不全，或命令字未对API开放',
    misleading:
      'For `POST /common/cmd-word`, no provider is missing: the command word is not on the list that the operator has opened to the API.',
    causes: [
      'A search endpoint was called, and no plugin is chosen for this kind of search, for example in `search_posts_service`.',
      'The account center has to send a code, and `send_email_service` or `send_sms_service` names no plugin.',
      '`POST /common/file/upload`: ID, secret, bucket or endpoint (up to v3.2.0 the bucket domain) of the storage is empty. Since v3.2.1 a local disk needs none of them.',
      'The same upload since v3.3.0: the storage plugin is needed too, but the endpoint no longer is.',
      '`POST /common/cmd-word`: `interface_command_words` lacks this pair of `fskey` and `cmdWord`.',
    ],
    actions: {
      'site operator':
        'Choose the missing search, email or SMS plugin in the control panel, complete the storage of this file type, or add the command word under Command Words.',
      'app developer':
        'Hide what the site does not offer. For a command word, compare `fskey` and `cmdWord` letter by letter with the list that the operator has opened to the API.',
    },
    repeating: 'pointless',
    reaction: 'tell-the-operator',
    inputs: ['fskey', 'cmdWord', 'type'],
    settings: [
      { key: 'interface_command_words', kind: 'site config' },
      { key: 'search_users_service', kind: 'site config' },
      { key: 'search_groups_service', kind: 'site config' },
      { key: 'search_hashtags_service', kind: 'site config' },
      { key: 'search_geotags_service', kind: 'site config' },
      { key: 'search_posts_service', kind: 'site config' },
      { key: 'search_comments_service', kind: 'site config' },
      { key: 'send_email_service', kind: 'site config' },
      { key: 'send_sms_service', kind: 'site config' },
      { key: '{type}_secret_id', kind: 'site config' },
      { key: '{type}_secret_key', kind: 'site config' },
      { key: '{type}_bucket_name', kind: 'site config' },
      { key: '{type}_bucket_endpoint', kind: 'site config' },
      { key: '{type}_filesystem_disk', kind: 'site config' },
    ],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/CommonController.php', line: 141 },
      { file: 'app/Fresns/Api/Http/Controllers/CommonController.php', line: 299 },
      { file: 'app/Fresns/Words/Basic/Basic.php', line: 414 },
    ],
    phrases: [
      'no plugin set',
      'plugin not selected',
      'email sender not set up',
      'sms sender not set up',
      'no file storage set up',
      'search plugin absent',
      'feature not set up',
    ],
  },
  32101: {
    name: 'SERVICE_NOT_FOUND',
    meaning:
      'The site has no suitable app or plugin installed under the name that the request gives.',
    chinese: '按fskey找不到应用或插件；指定编辑器时，也可能是它没有编辑器用途',
    misleading:
      'Naming an installed app in `editorFskey` gives this response too if that app is not declared as an editor.',
    causes: [
      'Up to v3.2.1: `editorFskey`, sent when a draft is created or changed, names no installed plugin or remote app with the editor usage.',
      'Command words `updateOrCreateCallbackContent` and `getCallbackContent`: no app has this `fskey`.',
      'Command word `createDraft`, in later versions too: `editorFskey` names no such editor.',
    ],
    actions: {
      'app developer':
        'Compare `editorFskey`, letter by letter, with the editor that the site offers, or leave it out.',
      'plugin developer':
        'Pass the `fskey` under which your plugin is installed. An editor needs editor among its `panel_usages`.',
      'site operator': 'Install the app that the request names.',
    },
    repeating: 'pointless',
    reaction: 'tell-the-operator',
    inputs: ['editorFskey', 'fskey'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/EditorController.php', line: 632 },
      { file: 'app/Fresns/Words/Content/Content.php', line: 79 },
      { file: 'app/Fresns/Words/Basic/Basic.php', line: 513 },
    ],
    phrases: [
      'plugin not found',
      'plugin not installed',
      'unknown plugin',
      'addon missing',
      'plugin uninstalled',
      'unknown fskey',
    ],
  },
  32102: {
    name: 'SERVICE_DISABLED',
    meaning: 'The plugin needed for this is disabled, not installed or not chosen.',
    chinese: '存储、编辑器或回调所用的插件已停用；存储插件没选或不存在也算',
    misleading:
      'For file storage it also means that no plugin is chosen, or that the chosen one is no longer installed.',
    causes: [
      'Upload or upload token: the plugin in `image_service`, `video_service`, `audio_service` or `document_service` for this type of file is missing or disabled.',
      '`POST /editor/{type}/publish` with `image`: the plugin in `image_service` is disabled or not installed.',
      'Up to v3.2.1: the editor named in `editorFskey` of a draft is disabled.',
      'Command words `createDraft`, `updateOrCreateCallbackContent` and `getCallbackContent`: the app named is disabled.',
    ],
    actions: {
      'site operator':
        'Choose a storage plugin for this type of file in the control panel, and check that it is installed and enabled. For drafts, check the editor.',
      'app developer': 'Tell the person that the site takes no files of this type at the moment.',
      'plugin developer':
        'Check that the app in `fskey` or `editorFskey` is enabled before you call the command word.',
    },
    repeating: 'pointless',
    reaction: 'tell-the-operator',
    inputs: ['type', 'image', 'editorFskey', 'fskey'],
    settings: [
      { key: 'image_service', kind: 'site config' },
      { key: 'video_service', kind: 'site config' },
      { key: 'audio_service', kind: 'site config' },
      { key: 'document_service', kind: 'site config' },
    ],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/CommonController.php', line: 170 },
      { file: 'app/Fresns/Api/Http/Controllers/EditorController.php', line: 115 },
      { file: 'app/Fresns/Words/Basic/Basic.php', line: 517 },
    ],
    phrases: [
      'plugin turned off',
      'plugin disabled',
      'plugin deactivated',
      'inactive plugin',
      'addon not activated',
      'plugin switched off',
    ],
  },
  32103: {
    name: 'SERVICE_SETTINGS_EMPTY',
    meaning: 'Reserved for a service plugin whose own settings are empty.',
    chinese: '保留码，本应表示服务商参数为空；v3不再返回此码，参数不全会报其他错误码',
    causes: [
      'Fresns v2 gave this response when the storage settings for an upload token were incomplete (as read in v2.21.4).',
    ],
    actions: {
      'site operator': 'On v3, find the plugin that returned this code and complete its settings.',
      'plugin developer': 'Name the empty setting in your own message.',
    },
    repeating: 'pointless',
    reaction: 'tell-the-operator',
    certainty: 'unknown',
    phrases: [
      'plugin settings missing',
      'blank plugin settings',
      'api credentials not filled in',
      'provider secret missing',
      'plugin keys not set',
    ],
  },
  32104: {
    name: 'S3_UPLOAD_UNSUPPORTED',
    meaning: 'Reserved for a storage plugin that does not accept direct S3 uploads from the app.',
    chinese: '保留码，本应表示存储服务不支持S3上传；主程序不会返回此码',
    actions: {
      'app developer':
        'Upload through `POST /common/file/upload` instead of asking for an upload token.',
      'site operator':
        'Find the storage plugin that returned this code, and see how it takes files.',
    },
    repeating: 'pointless',
    reaction: 'tell-the-operator',
    certainty: 'unknown',
    phrases: [
      'amazon s3',
      'aws bucket',
      'object storage',
      'direct upload impossible',
      'presigned upload',
      's3 compatible api',
    ],
  },
  32105: {
    name: 'STORAGE_NOT_CONFIGURED',
    meaning:
      'Publishing with an image fails because the image storage of the site is not completely set up.',
    chinese: '带图快速发布时，图片存储参数不全或没选插件；补全设置前会一直报错',
    misleading:
      'It is not temporary: it lasts until the operator completes the image storage settings.',
    causes: [
      '`POST /editor/{type}/publish` with `image`, and `image_secret_id`, `image_secret_key`, `image_bucket_name` or `image_bucket_endpoint` is empty. Since v3.2.1 a local disk needs none of them.',
      'Up to v3.2.1: no plugin is chosen in `image_service`.',
      'Up to v3.2.0: the bucket domain is empty; the endpoint does not count there, and a local disk is no exception.',
      'Since v3.3.0: `image_service` takes the place of the endpoint in the first check, and a local disk passes without it.',
    ],
    actions: {
      'site operator':
        'Complete ID, secret, bucket and endpoint of the image storage in the control panel, and choose a storage plugin.',
      'app developer': 'Publish without `image` in the meantime.',
      'signed-in person': 'Publish without a picture for now.',
    },
    repeating: 'pointless',
    reaction: 'tell-the-operator',
    inputs: ['image'],
    settings: [
      { key: 'image_secret_id', kind: 'site config' },
      { key: 'image_secret_key', kind: 'site config' },
      { key: 'image_bucket_name', kind: 'site config' },
      { key: 'image_bucket_endpoint', kind: 'site config' },
      { key: 'image_filesystem_disk', kind: 'site config' },
      { key: 'image_service', kind: 'site config' },
    ],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/EditorController.php', line: 105 },
      { file: 'app/Fresns/Api/Http/Controllers/EditorController.php', line: 109 },
    ],
    phrases: [
      'file storage misconfigured',
      'storage plugin broken',
      'bucket settings wrong',
      'cannot attach files now',
      'file host down',
      'cloud storage problem',
    ],
  },
  32201: {
    name: 'RECORD_NOT_FOUND',
    meaning:
      'The item that the request names by its ID does not exist or, for a note, the person neither follows nor blocks it.',
    chinese: '找不到请求所指的对象；写备注时，也可能是自己没有关注或屏蔽过它',
    misleading:
      "When a note is saved, the target may well exist: what is missing is the person's own follow or block of it.",
    causes: [
      '`POST /user/mark`: no target of this `type` has this `fsid`, often because the ID belongs to another type.',
      '`PATCH /user/mark-note`: the target does not exist, or the person neither follows nor blocks it.',
      'Upload or upload token: `usageFsid` matches no user, post, comment or draft, or what it matches has been deleted.',
      '`GET /common/file/{fid}/link`: no post, comment or message has this `fsid`.',
      'Command words `walletUpdateState` and `walletReversal`: no wallet log matches `logId`, `transactionId` or `transactionCode`, or its state does not allow the step.',
    ],
    actions: {
      'app developer':
        'Check that `fsid` or `usageFsid` belongs to the type you send and comes from a recent response. Offer notes only on what the person follows or blocks.',
      'signed-in person':
        'Reload the page: the item may have been deleted. To write a note on something, follow it first.',
      'plugin developer': 'Check the number, owner and state of the wallet log.',
    },
    repeating: 'pointless',
    reaction: 'remove-from-view',
    inputs: ['fsid', 'type', 'usageFsid', 'logId', 'transactionId', 'transactionCode'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 739 },
      { file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 857 },
      { file: 'app/Fresns/Words/File/File.php', line: 247 },
    ],
    phrases: [
      'not found',
      'no such item',
      'unknown id',
      'invalid identifier',
      'item is gone',
      'target not found',
      'nothing with this id',
    ],
  },
  32202: {
    name: 'RECORD_ABNORMAL',
    meaning: 'Reserved for a record that cannot be read or exists twice.',
    chinese: '保留码，本应表示数据查不到或有重复；v3不再返回此码',
    causes: [
      'Fresns v2 gave this response in a command word for comment buttons when `activeNameKey` named a setting without a value (as read in v2.21.4).',
    ],
    actions: {
      'site operator': 'On v3, find the plugin that returned this code.',
      'plugin developer': "Look for missing or duplicate rows in your plugin's own data.",
    },
    repeating: 'pointless',
    reaction: 'tell-the-operator',
    certainty: 'unknown',
    phrases: [
      'duplicate data',
      'duplicate row',
      'inconsistent data',
      'corrupt data',
      'more than one match',
      'query mismatch',
    ],
  },
  32203: {
    name: 'RECORD_EXPIRED',
    meaning: 'The sign-in, or the content stored for a callback, is too old to be used.',
    chinese: '登录记录已超过二十分钟，或回调内容已超过调用方设的时限，重试无效',
    misleading:
      'Sending the same call again does not help, whatever the message says: the record only gets older.',
    causes: [
      "`POST /account-center/api/user-auth`, or a plugin's call of `updateLoginToken`, comes more than 20 minutes after the sign-in.",
      'Command word `getCallbackContent`: the content was first stored more than `timeout` minutes ago. Storing it again under the same `callbackKey` does not reset its age.',
    ],
    actions: {
      'signed-in person': 'Sign in again, and choose your user without a long break.',
      'plugin developer':
        'Store the content under a new `callbackKey`, or pass a longer `timeout`.',
      'app developer': 'Open the sign-in page again to get a new login token.',
    },
    repeating: 'after signing in',
    reaction: 'start-over',
    inputs: ['loginToken', 'timeout', 'callbackKey'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Words/Basic/Basic.php', line: 372 },
      { file: 'app/Fresns/Words/Basic/Basic.php', line: 571 },
    ],
    phrases: [
      'link expired',
      'request timed out',
      'callback expired',
      'took too long',
      'stale record',
      'page open too long',
      'start over',
    ],
  },
  32204: {
    name: 'RECORD_USED',
    meaning:
      'This one-time record has been used: the login token already has a user, or the callback content was already taken.',
    chinese: '这次登录已经选过用户，或回调内容已经用过，重试无效',
    misleading:
      'Sending the same call again does not help, whatever the message says: a new record is needed.',
    causes: [
      'Up to v3.5.3: `POST /account-center/api/user-auth` is called again after it succeeded. Later versions return 31506 for that.',
      'A plugin calls `updateLoginToken` for a `loginToken` whose sign-in already has a user.',
      'Command word `getCallbackContent`: the content was read before with `markAsUsed`, which switches it off.',
    ],
    actions: {
      'app developer':
        'Guard against duplicate calls. If the sign-in did not finish, start it again for a new login token.',
      'plugin developer':
        'Store the content again with `updateOrCreateCallbackContent`, which switches it back on.',
      'signed-in person': 'Start signing in again.',
    },
    repeating: 'pointless',
    reaction: 'start-over',
    inputs: ['loginToken', 'callbackKey', 'fskey', 'markAsUsed'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Words/Basic/Basic.php', line: 366 },
      { file: 'app/Fresns/Words/Basic/Basic.php', line: 560 },
    ],
    phrases: [
      'already consumed',
      'already used start over',
      'link already clicked',
      'callback already used',
      'used twice',
      'one-time record',
      'repeat the step',
    ],
  },
  32205: {
    name: 'RECORD_USED_UP',
    meaning: 'Reserved for a one-time record that is used up for good.',
    chinese: '保留码，本应表示记录用过后不可再用；主程序不会返回此码',
    causes: [
      'Since v3.6.1 the command word `walletUpdateState` checks for a wallet log that has already succeeded, but the query before this check already leaves such logs out.',
    ],
    actions: {
      'plugin developer': 'Create a new record instead of using the old one again.',
      'site operator': 'Find the plugin that returned this code.',
    },
    repeating: 'pointless',
    reaction: 'start-over',
    certainty: 'inferred',
    phrases: [
      'single use only',
      'already redeemed',
      'cannot reuse',
      'used up for good',
      'spent token',
      'one-time record',
    ],
  },
  32206: {
    name: 'RECORD_CONTENT_EMPTY',
    meaning:
      'No sign-in on record matches this login token, or the content stored for a callback is empty.',
    chinese: '找不到与loginToken相符的登录记录，或保存的回调内容为空',
    misleading:
      'With a login token nothing is empty: no matching sign-in was found, or the chosen user belongs to another account.',
    causes: [
      '`POST /account-center/api/check-login-token`: no successful sign-in has this login token together with the same app ID, platform and version.',
      '`POST /account-center/api/user-auth`: `uid` belongs to an account other than the one that signed in, or the login token is unknown.',
      'Command word `getCallbackContent`: the content stored under this `fskey` and `callbackKey` is empty.',
    ],
    actions: {
      'app developer':
        'Start the sign-in again, and keep app ID, platform and version the same from opening the page to exchanging `loginToken`.',
      'signed-in person': 'Start signing in again, and choose one of your own users.',
      'plugin developer':
        'Store content that is not empty, and pass `updateLoginToken` a `uid` of the same account.',
    },
    repeating: 'after signing in',
    reaction: 'start-over',
    inputs: [
      'loginToken',
      'uid',
      'callbackKey',
      'fskey',
      'fresns_account_center_app_id',
      'fresns_account_center_platform_id',
      'fresns_account_center_version',
    ],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Words/Basic/Basic.php', line: 308 },
      { file: 'app/Fresns/Words/Basic/Basic.php', line: 362 },
      { file: 'app/Fresns/Words/Basic/Basic.php', line: 564 },
    ],
    phrases: [
      'no data returned',
      'blank record',
      'nothing stored',
      'login attempt not found',
      'callback without data',
      'nothing came back',
    ],
  },
  32301: {
    name: 'SERVICE_NOT_RESPONDING',
    meaning: 'Reserved for an outside service that did not answer.',
    chinese: '保留码，本应表示外部服务没有响应；主程序不会返回此码，可能由插件返回',
    actions: {
      'site operator':
        'Find the plugin that returned this code, and check its connection to the outside service.',
      'signed-in person': 'Try again a little later.',
    },
    repeating: 'later',
    reaction: 'offer-a-retry',
    certainty: 'unknown',
    phrases: [
      'plugin timeout',
      'gateway timeout',
      'provider down',
      'upstream unreachable',
      'third party not answering',
      'service unavailable',
      'no reply',
    ],
  },
  32302: {
    name: 'SERVICE_PROCESSING_FAILED',
    meaning: 'The server could not save the link between an account and a third-party account.',
    chinese: '保存账号与第三方账号的关联时出错，并没有请求外部服务',
    misleading:
      "No outside provider was asked: what failed is writing the link to the server's own database.",
    causes: [
      'Command word `setAccountConnect`: the account already has another connection on this platform, perhaps a soft-deleted one; the database allows one per account and platform.',
      'Command word `setAccountConnect`: `aid` belongs to a deleted account, which still passes the parameter check.',
      'Command word `setAccountConnect`: the database refused one of the values, for example one too long for its column.',
    ],
    actions: {
      'plugin developer':
        'Remove the old connection with `disconnectAccountConnect` before you link another identity of the same platform. Otherwise check that `aid` is not deleted, and compare the values with the columns of `account_connects`.',
      'site operator': 'Report it to the developer of the plugin that links accounts.',
    },
    repeating: 'pointless',
    reaction: 'tell-the-operator',
    inputs: [
      'aid',
      'connectPlatformId',
      'connectAccountId',
      'connectToken',
      'connectRefreshToken',
      'connectUsername',
      'connectNickname',
      'connectAvatar',
      'refreshTokenExpiredDatetime',
      'moreInfo',
    ],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Words/Account/Account.php', line: 303 },
      { file: 'database/migrations/0001_01_01_000000_create_accounts_table.php', line: 75 },
    ],
    phrases: [
      'plugin failed',
      'third-party failure',
      'bad gateway',
      'upstream error',
      'external service failed',
      'social account linking failed',
      'integration failed',
    ],
  },
  32303: {
    name: 'CALLBACK_DATA_LOST',
    meaning:
      "Nearby search does not support the site's database connection, or nothing is stored for this callback.",
    chinese: '找不到回调内容；在附近列表、地理标签列表中，指数据库连接名不受支持',
    misleading:
      'For the nearby and geotag endpoints, no callback is involved: the server only recognises five database connection names.',
    causes: [
      '`GET /post/nearby` or `GET /comment/nearby`: `DB_CONNECTION` names a custom entry instead of sqlite, mysql, mariadb, pgsql or sqlsrv.',
      '`GET /geotag/list` with `mapLng` and `mapLat`, on such a site.',
      'Command word `getCallbackContent`: nothing is stored under this `fskey` and `callbackKey`.',
    ],
    actions: {
      'site operator': 'Set `DB_CONNECTION` to sqlite, mysql, mariadb, pgsql or sqlsrv.',
      'plugin developer':
        'Store the content first, and compare `fskey` and `callbackKey` with what was stored.',
      'app developer': 'Hide nearby search on this site.',
    },
    repeating: 'pointless',
    reaction: 'tell-the-operator',
    inputs: ['mapLng', 'mapLat', 'fskey', 'callbackKey'],
    settings: [{ key: 'DB_CONNECTION', kind: '.env' }],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/PostController.php', line: 1240 },
      { file: 'app/Fresns/Api/Http/Controllers/GeotagController.php', line: 122 },
      { file: 'app/Fresns/Words/Basic/Basic.php', line: 556 },
    ],
    phrases: [
      'webhook data missing',
      'callback not found',
      'unknown callback key',
      'plugin returned nothing',
      'bad webhook',
      'callback data gone',
      'nearby list not working',
    ],
  },
  32304: {
    name: 'FILE_RECORD_MISMATCH',
    meaning:
      'The file does not belong to the post, comment or message that the request names, or that post or comment is deleted.',
    chinese: '获取文件链接时，帖子或评论已删除，或文件与该内容没有关联记录',
    misleading:
      'The file itself was found and is enabled. What is missing is its link to the content, or the content itself.',
    causes: [
      '`GET /common/file/{fid}/link`: no record links `fid` to the post, comment or message in `type` and `fsid`.',
      'Up to v3.6.0, `type` conversation: uploads are filed under the conversation but looked up by message, so such files normally get this response.',
      'In v3.6.1, `type` post or comment: every file is looked up by conversation, so none of them opens.',
      'The post or comment in `fsid` is deleted.',
    ],
    actions: {
      'app developer': 'Send `type` and `fsid` of the very content in which the file is shown.',
      'signed-in person': 'Reload the page: the post or comment may have been deleted.',
      'site operator':
        'If files in private messages (up to v3.6.0), or in posts and comments (v3.6.1), never open, update the server to v3.6.2 or later.',
    },
    repeating: 'pointless',
    reaction: 'remove-from-view',
    inputs: ['fid', 'type', 'fsid'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/CommonController.php', line: 502 },
      { file: 'app/Fresns/Api/Http/Controllers/CommonController.php', line: 530 },
      { file: 'app/Fresns/Api/Http/Controllers/CommonController.php', line: 528, tag: 'v3.6.1' },
    ],
    phrases: [
      'file disappeared',
      'download link failed',
      'broken attachment',
      'file missing on storage',
      'attachment gone',
      'cannot generate download link',
    ],
  },
}
