import type { CodeOf } from '../../catalogue/entries'
import type { KnowledgeRecords } from '../types'

export const interactions: KnowledgeRecords<CodeOf<'interactions'>> = {
  36100: {
    name: 'ROLE_NOT_FOUND',
    meaning: 'Reserved for a request that names a role that the site does not have.',
    chinese: '保留码，本应表示角色有误或不存在；主程序不会返回此码',
    actions: {
      'site operator':
        'Find the plugin that returned this code, then check whether the role it asks for exists.',
      'plugin developer':
        'Say in your own message which role you looked for. Make sure the role still exists on this site.',
    },
    repeating: 'pointless',
    reaction: 'remove-from-view',
    certainty: 'unknown',
    phrases: ['role not found', 'unknown role', 'invalid role id', 'rid not found', 'role deleted'],
  },
  36101: {
    name: 'ROLE_PERMISSIONS_MISSING',
    meaning: 'Reserved for a role without any permissions set up.',
    chinese: '保留码，本应表示角色没有配置权限；主程序不会返回此码',
    actions: {
      'site operator':
        "Find the plugin that returned this code. Then open the person's main role in the control panel and save its permissions.",
      'plugin developer':
        'Say which permission is missing, so that the operator can set it for the role.',
      'signed-in person': "Tell the site's operator which action failed.",
    },
    repeating: 'pointless',
    reaction: 'tell-the-operator',
    certainty: 'unknown',
    phrases: [
      'role has no settings',
      'permission settings missing',
      'role setup incomplete',
      'misconfigured role',
      'rights not set up',
      'ask admin',
    ],
  },
  36102: {
    name: 'ROLE_CANNOT_DOWNLOAD',
    meaning: 'The main role of the signed-in person may not download files.',
    chinese: '主角色的每日下载次数为0或没有设置，不能获取文件的原始链接',
    misleading:
      "It sounds like a general refusal, yet only a request for a file's download link gets this response.",
    causes: [
      "`GET /common/file/{fid}/link` while the main role's `download_file_count` is 0.",
      'The main role has no `download_file_count` at all, which counts as 0.',
    ],
    actions: {
      'site operator':
        'Set `download_file_count` above 0 for this role, or give the person a main role that may download.',
      'app developer':
        "Treat it as final for this person. Read `download_file_count` in the role's `permissions` from `GET /global/roles` and disable the download button when it is 0.",
      'signed-in person': "Ask the site's operator for the right to download files.",
    },
    repeating: 'pointless',
    reaction: 'ask-for-permission',
    inputs: ['X-Fresns-Uid'],
    settings: [{ key: 'download_file_count', kind: 'role permission' }],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Http/Controllers/CommonController.php', line: 471 }],
    phrases: [
      'role forbidden',
      'access denied',
      'permission denied',
      'not permitted',
      'insufficient role',
      'higher role needed',
      'role cannot download',
    ],
  },
  36103: {
    name: 'ROLE_CANNOT_VIEW',
    meaning: 'Reserved for a role that may not read content.',
    chinese: '保留码，本应表示角色无权浏览；主程序不会返回此码，不检查浏览权限',
    causes: [
      'The control panel offers the role permission `content_view`, but the server itself never checks it; a plugin may.',
    ],
    actions: {
      'site operator':
        "Find the plugin that returned this code and check its reading rules for the person's roles.",
      'plugin developer':
        "Name the missing right in your own message. Test `content_view` yourself if the operator's setting is meant to count.",
    },
    repeating: 'pointless',
    reaction: 'ask-for-permission',
    certainty: 'inferred',
    phrases: [
      'role cannot view',
      'read access denied',
      'cannot read content',
      'view permission missing',
      'reading forbidden',
      'role cannot see',
    ],
  },
  36104: {
    name: 'ROLE_CANNOT_PUBLISH',
    meaning:
      'The person may not publish: their main role forbids it, or a required email, phone number or identity verification is missing.',
    chinese: '主角色没有发布权限，或账号缺少要求的邮箱、手机号或实名认证',
    exampleData: ['[Please have your email bound before publishing content]'],
    misleading:
      'It blames the role, but a missing email, phone number or identity verification of the account gives the same response. Only the list in `data` tells them apart, and only when publishing.',
    causes: [
      'The main role has `post_publish` or `comment_publish` off. Publishing checks this, and so does creating a draft, which then sends no `data`.',
      'Site or role requires an email (`post_required_email`, `comment_required_email`), and the account has none.',
      'A phone number is required (`post_required_phone`, `comment_required_phone`), and the account has none.',
      'Identity verification is required (`post_required_kyc`, `comment_required_kyc`), and the account is not verified.',
      'An older result is still cached, usually 6 to 72 hours per user and language. Since v3.5.2 a change in the account center clears it.',
    ],
    actions: {
      'app developer':
        'Show the texts in `data`; they name what is missing. When `data` is empty, the role forbids it. Read `publish.perm` from `GET /editor/{type}/configs` before you open the editor.',
      'signed-in person':
        "Add what is missing, such as an email address, in your account settings. Otherwise ask the site's operator for the right to publish.",
      'site operator':
        'Check `post_publish` or `comment_publish` of the main role, then the requirements of role and site. Clear the cache afterwards.',
    },
    repeating: 'pointless',
    reaction: 'say-what-is-missing',
    inputs: ['type', 'X-Fresns-Uid'],
    settings: [
      { key: 'post_publish', kind: 'role permission' },
      { key: 'comment_publish', kind: 'role permission' },
      { key: '{post|comment}_required_{email|phone|kyc}', kind: 'role permission' },
      { key: '{post|comment}_required_{email|phone|kyc}', kind: 'site config' },
    ],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Services/ContentService.php', line: 129 },
      { file: 'app/Fresns/Api/Http/Controllers/EditorController.php', line: 353 },
      { file: 'app/Utilities/ConfigUtility.php', line: 523 },
    ],
    phrases: [
      'cannot post',
      'role cannot post',
      'role cannot comment',
      'posting forbidden',
      'muted role',
      'write permission missing',
      'not permitted to post',
    ],
  },
  36105: {
    name: 'ROLE_PUBLISHING_TIME_LIMIT',
    meaning:
      "A standard hint about the main role's publishing window; it appears in the editor settings and is never sent as a response.",
    chinese: '编辑器配置里限时发布的提示文字，不会作为错误码返回',
    misleading:
      'Seeing this text does not mean that publishing is limited: it appears even when the role has no publishing window. A window that does forbid publishing gives 36304.',
    causes: [
      '`GET /editor/{type}/configs` fills `publish.limit.tip` with this text whenever the site-wide window (`post_limit_status` or `comment_limit_status`) is off.',
    ],
    actions: {
      'app developer':
        'Show the tip only when `publish.limit.status` and `publish.limit.isInTime` are both true; otherwise ignore it.',
    },
    isOnlyText: true,
    repeating: 'not an error',
    reaction: 'read-the-warning',
    inputs: ['type'],
    settings: [
      { key: 'post_limit_status', kind: 'site config' },
      { key: 'comment_limit_status', kind: 'site config' },
      { key: 'post_limit_status', kind: 'role permission' },
      { key: 'comment_limit_status', kind: 'role permission' },
    ],
    certainty: 'read',
    evidence: [{ file: 'app/Utilities/ConfigUtility.php', line: 575 }],
    phrases: [
      'role posting hours',
      'role time window',
      'posting window for role',
      'quiet hours',
      'outside allowed hours',
      'role cannot post now',
    ],
  },
  36106: {
    name: 'ROLE_REQUIRES_EMAIL',
    meaning: 'Reserved for a main role that requires an email address before publishing.',
    chinese: '保留码，本应表示角色要求先绑定邮箱才能发布；主程序不会返回此码，统一报无发布权限',
    causes: ['In this case, the server itself returns 36104, with the text of 36301 in `data`.'],
    actions: {
      'signed-in person': 'Add an email address in your account settings, then publish again.',
      'app developer':
        'Take the person to the account settings, as for 36104 with the text of 36301.',
      'site operator':
        'Check `post_required_email` and `comment_required_email` of the main role, and find the plugin that returned this code.',
    },
    repeating: 'pointless',
    reaction: 'complete-the-account',
    settings: [{ key: '{post|comment}_required_email', kind: 'role permission' }],
    certainty: 'inferred',
    phrases: [
      'role requires linked email',
      'add email to post',
      'email not linked',
      'unverified email',
      'role posting email check',
    ],
  },
  36107: {
    name: 'ROLE_REQUIRES_PHONE',
    meaning: 'Reserved for a main role that requires a phone number before publishing.',
    chinese: '保留码，本应表示角色要求先绑定手机才能发布；主程序不会返回此码，统一报无发布权限',
    causes: ['In this case, the server itself returns 36104, with the text of 36302 in `data`.'],
    actions: {
      'signed-in person': 'Add a phone number in your account settings, then publish again.',
      'app developer':
        'Take the person to the account settings, as for 36104 with the text of 36302.',
      'site operator':
        'Check `post_required_phone` and `comment_required_phone` of the main role, and find the plugin that returned this code.',
    },
    repeating: 'pointless',
    reaction: 'complete-the-account',
    settings: [{ key: '{post|comment}_required_phone', kind: 'role permission' }],
    certainty: 'inferred',
    phrases: [
      'role requires linked phone',
      'add phone to post',
      'phone not linked',
      'unverified phone',
      'role posting sms check',
    ],
  },
  36108: {
    name: 'ROLE_REQUIRES_KYC',
    meaning: 'Reserved for a main role that requires identity verification before publishing.',
    chinese: '保留码，本应表示角色要求先实名认证才能发布；主程序不会返回此码，统一报无发布权限',
    causes: ['In this case, the server itself returns 36104, with the text of 36303 in `data`.'],
    actions: {
      'signed-in person': 'Have your identity verified, then publish again.',
      'app developer':
        'Take the person to the account settings, as for 36104 with the text of 36303.',
      'site operator':
        'Check `post_required_kyc` and `comment_required_kyc` of the main role, and find the plugin that returned this code.',
    },
    repeating: 'pointless',
    reaction: 'complete-the-account',
    settings: [{ key: '{post|comment}_required_kyc', kind: 'role permission' }],
    certainty: 'inferred',
    phrases: [
      'role needs identity check',
      'role requires id verification',
      'real-name verification',
      'id card',
      'passport',
      'identity not verified',
    ],
  },
  36109: {
    name: 'ROLE_CANNOT_UPLOAD_IMAGES',
    meaning:
      'Images may not be uploaded here: the site settings, the main role or the conversation settings do not allow them.',
    chinese: '站点开关或角色权限不允许上传图片；私信里则是站点没有开放图片类型',
    misleading:
      'It blames the role, but a switch for the whole site or the list `conversation_files` gives the same response to everybody.',
    causes: [
      'Upload for a post, comment or draft while the main role has `post_editor_image` or `comment_editor_image` off.',
      'The switch of the same name, `post_editor_image` or `comment_editor_image`, is off for the whole site.',
      'Upload with `usageType` conversation while `conversation_files` does not list image.',
    ],
    actions: {
      'site operator':
        'Switch on `post_editor_image` or `comment_editor_image`, first for the site, then for the main role. For private messages, add image to `conversation_files`.',
      'app developer':
        'Hide the button when `editor.image.status` from `GET /editor/{type}/configs` is off. For private messages, read `configs.files.image.status` from `GET /conversation/{uidOrUsername}/detail`.',
      'signed-in person': "Publish without images, or ask the site's operator to allow them.",
    },
    repeating: 'pointless',
    reaction: 'ask-for-permission',
    inputs: ['type', 'usageType', 'X-Fresns-Uid'],
    settings: [
      { key: 'post_editor_image', kind: 'site config' },
      { key: 'comment_editor_image', kind: 'site config' },
      { key: 'conversation_files', kind: 'site config' },
      { key: 'post_editor_image', kind: 'role permission' },
      { key: 'comment_editor_image', kind: 'role permission' },
    ],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Words/File/File.php', line: 131 },
      { file: 'app/Fresns/Words/File/File.php', line: 194 },
    ],
    phrases: [
      'cannot upload pictures',
      'photos not allowed',
      'no photo permission',
      'picture upload denied',
      'gif upload blocked',
      'jpg png upload',
    ],
  },
  36110: {
    name: 'ROLE_CANNOT_UPLOAD_VIDEOS',
    meaning:
      'Videos may not be uploaded here: the site settings, the main role or the conversation settings do not allow them.',
    chinese: '站点开关或角色权限不允许上传视频；私信里则是站点没有开放视频类型',
    misleading:
      'It blames the role, but a switch for the whole site or the list `conversation_files` gives the same response to everybody.',
    causes: [
      'Upload for a post, comment or draft while the main role has `post_editor_video` or `comment_editor_video` off.',
      'The switch of the same name, `post_editor_video` or `comment_editor_video`, is off for the whole site.',
      'Upload with `usageType` conversation while `conversation_files` does not list video.',
    ],
    actions: {
      'site operator':
        'Switch on `post_editor_video` or `comment_editor_video`, first for the site, then for the main role. For private messages, add video to `conversation_files`.',
      'app developer':
        'Hide the button when `editor.video.status` from `GET /editor/{type}/configs` is off. For private messages, read `configs.files.video.status` from `GET /conversation/{uidOrUsername}/detail`.',
      'signed-in person': "Publish without videos, or ask the site's operator to allow them.",
    },
    repeating: 'pointless',
    reaction: 'ask-for-permission',
    inputs: ['type', 'usageType', 'X-Fresns-Uid'],
    settings: [
      { key: 'post_editor_video', kind: 'site config' },
      { key: 'comment_editor_video', kind: 'site config' },
      { key: 'conversation_files', kind: 'site config' },
      { key: 'post_editor_video', kind: 'role permission' },
      { key: 'comment_editor_video', kind: 'role permission' },
    ],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Words/File/File.php', line: 132 },
      { file: 'app/Fresns/Words/File/File.php', line: 195 },
    ],
    phrases: [
      'video upload denied',
      'cannot upload clips',
      'movies not allowed',
      'no video permission',
      'mp4 upload blocked',
    ],
  },
  36111: {
    name: 'ROLE_CANNOT_UPLOAD_AUDIOS',
    meaning:
      'Audio files may not be uploaded here: the site settings, the main role or the conversation settings do not allow them.',
    chinese: '站点开关或角色权限不允许上传音频；私信里则是站点没有开放音频类型',
    misleading:
      'It blames the role, but a switch for the whole site or the list `conversation_files` gives the same response to everybody.',
    causes: [
      'Upload for a post, comment or draft while the main role has `post_editor_audio` or `comment_editor_audio` off.',
      'The switch of the same name, `post_editor_audio` or `comment_editor_audio`, is off for the whole site.',
      'Upload with `usageType` conversation while `conversation_files` does not list audio.',
    ],
    actions: {
      'site operator':
        'Switch on `post_editor_audio` or `comment_editor_audio`, first for the site, then for the main role. For private messages, add audio to `conversation_files`.',
      'app developer':
        'Hide the button when `editor.audio.status` from `GET /editor/{type}/configs` is off. For private messages, read `configs.files.audio.status` from `GET /conversation/{uidOrUsername}/detail`.',
      'signed-in person': "Publish without audio files, or ask the site's operator to allow them.",
    },
    repeating: 'pointless',
    reaction: 'ask-for-permission',
    inputs: ['type', 'usageType', 'X-Fresns-Uid'],
    settings: [
      { key: 'post_editor_audio', kind: 'site config' },
      { key: 'comment_editor_audio', kind: 'site config' },
      { key: 'conversation_files', kind: 'site config' },
      { key: 'post_editor_audio', kind: 'role permission' },
      { key: 'comment_editor_audio', kind: 'role permission' },
    ],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Words/File/File.php', line: 133 },
      { file: 'app/Fresns/Words/File/File.php', line: 196 },
    ],
    phrases: [
      'cannot upload music',
      'voice message not allowed',
      'sound upload denied',
      'no voice recording',
      'mp3 upload blocked',
    ],
  },
  36112: {
    name: 'ROLE_CANNOT_UPLOAD_DOCUMENTS',
    meaning:
      'Documents may not be uploaded here: the site settings, the main role or the conversation settings do not allow them.',
    chinese: '站点开关、角色权限或私信设置不允许上传文档（英文提示中的files仅指文档）',
    misleading:
      'Files here means documents only. The message blames the role, but a switch for the whole site or the list `conversation_files` gives the same response to everybody.',
    causes: [
      'Upload for a post, comment or draft while the main role has `post_editor_document` or `comment_editor_document` off.',
      'The switch of the same name, `post_editor_document` or `comment_editor_document`, is off for the whole site.',
      'Upload with `usageType` conversation while `conversation_files` does not list document.',
    ],
    actions: {
      'site operator':
        'Switch on `post_editor_document` or `comment_editor_document`, first for the site, then for the main role. For private messages, add document to `conversation_files`.',
      'app developer':
        'Hide the button when `editor.document.status` from `GET /editor/{type}/configs` is off. For private messages, read `configs.files.document.status` from `GET /conversation/{uidOrUsername}/detail`.',
      'signed-in person':
        "Publish without attached documents, or ask the site's operator to allow them.",
    },
    repeating: 'pointless',
    reaction: 'ask-for-permission',
    inputs: ['type', 'usageType', 'X-Fresns-Uid'],
    settings: [
      { key: 'post_editor_document', kind: 'site config' },
      { key: 'comment_editor_document', kind: 'site config' },
      { key: 'conversation_files', kind: 'site config' },
      { key: 'post_editor_document', kind: 'role permission' },
      { key: 'comment_editor_document', kind: 'role permission' },
    ],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Words/File/File.php', line: 134 },
      { file: 'app/Fresns/Words/File/File.php', line: 197 },
    ],
    phrases: [
      'cannot upload documents',
      'attachment not allowed',
      'document upload denied',
      'pdf upload blocked',
      'zip upload blocked',
    ],
  },
  36113: {
    name: 'FILE_TOO_LARGE',
    meaning: 'The file is larger than the main role or the site allows for its type.',
    chinese: '文件大小超过角色或站点设定的上限',
    causes: [
      "For a post, comment or draft: the size exceeds the main role's limit in MB, such as `image_max_size`.",
      "The role has no limit of its own (empty or 0), and the file exceeds the site's limit of the same name.",
      "For an avatar, banner, archive or private message: the file exceeds the site's limit plus 1 MB.",
    ],
    actions: {
      'app developer':
        'Before uploading, compare the size in bytes with `maxSize` from `GET /editor/{type}/configs`; 1 MB is 1,048,576 bytes.',
      'signed-in person': 'Choose a smaller file or compress it.',
      'site operator':
        'Raise the limit of the main role or the site, for example `image_max_size`.',
    },
    repeating: 'pointless',
    reaction: 'choose-another-file',
    inputs: ['size', 'file', 'type', 'usageType'],
    settings: [
      { key: '{image|video|audio|document}_max_size', kind: 'role permission' },
      { key: '{image|video|audio|document}_max_size', kind: 'site config' },
    ],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Words/File/File.php', line: 150 }],
    phrases: [
      'file too large',
      'payload too large',
      'attachment too big',
      'photo too big',
      'too many megabytes',
      'mb limit',
      'upload size quota',
      'compress file',
    ],
  },
  36114: {
    name: 'FILE_TOO_LONG',
    meaning: 'The video or audio runs longer than the main role or the site allows.',
    chinese: '申请上传凭证时，音视频的时长超过角色或站点设定的上限',
    causes: [
      "For a post, comment or draft: `duration` in `POST /common/file/upload-token` exceeds the main role's `video_max_duration` or `audio_max_duration`, in seconds.",
      "The role has no limit of its own (empty or 0), and `duration` exceeds the site's limit of the same name.",
      "For an archive or private message: `duration` exceeds the site's limit plus one second.",
    ],
    actions: {
      'app developer':
        'Compare `duration` with `maxDuration` from `GET /editor/{type}/configs` before you ask for a token. Check that you send seconds, not milliseconds.',
      'signed-in person': 'Cut the recording, or choose a shorter one.',
      'site operator':
        'Raise `video_max_duration` or `audio_max_duration` of the main role or the site.',
    },
    repeating: 'pointless',
    reaction: 'choose-another-file',
    inputs: ['duration', 'type', 'usageType'],
    settings: [
      { key: 'video_max_duration', kind: 'role permission' },
      { key: 'audio_max_duration', kind: 'role permission' },
      { key: 'video_max_duration', kind: 'site config' },
      { key: 'audio_max_duration', kind: 'site config' },
    ],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Words/File/File.php', line: 157 }],
    phrases: [
      'video too long',
      'audio too long',
      'clip duration',
      'duration limit',
      'recording too long',
      'too many minutes',
      'trim the video',
    ],
  },
  36115: {
    name: 'TOO_MANY_FILES',
    meaning: 'The post, comment or draft already holds as many files of this type as allowed.',
    chinese: '内容上已有的同类文件数达到上限，与这次要传几个无关',
    misleading:
      'The server counts the files already attached, not those in your request. Even one new file can be refused.',
    causes: [
      "The files of this `type` already uploaded to `usageFsid` reach the main role's limit, such as `post_editor_image_max_upload_number`.",
      "The role has no limit of its own (empty or 0), and the site's limit of the same name has been reached.",
      'Neither the role nor the site has a limit above 0, so every upload of this type is refused.',
    ],
    actions: {
      'app developer':
        'Compare the number of attached files with `maxUploadNumber` from `GET /editor/{type}/configs`. To make room, send `deleteFile` to `PATCH /editor/{type}/draft/{did}`.',
      'signed-in person': 'Remove a file of the same kind, then add the new one.',
      'site operator':
        'Raise the limit of the main role or the site, for example `post_editor_image_max_upload_number`.',
    },
    repeating: 'pointless',
    reaction: 'make-room',
    inputs: ['type', 'usageType', 'usageFsid'],
    settings: [
      {
        key: '{post|comment}_editor_{image|video|audio|document}_max_upload_number',
        kind: 'role permission',
      },
      {
        key: '{post|comment}_editor_{image|video|audio|document}_max_upload_number',
        kind: 'site config',
      },
    ],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Words/File/File.php', line: 320 }],
    phrases: [
      'too many files',
      'too many pictures',
      'too many attachments',
      'attachment quota',
      'file count limit',
      'remove some attachments',
    ],
  },
  36116: {
    name: 'ROLE_CANNOT_SEND_MESSAGES',
    meaning: "The sender's main role may not send private messages.",
    chinese: '发送者的主角色没有私信权限，不能发私信或上传私信文件',
    causes: [
      "The sender's main role has `conversation` off or missing while `POST /conversation/message` is called.",
      'A user with such a main role uploads a file with `usageType` conversation.',
    ],
    actions: {
      'site operator': "Switch on `conversation` for the sender's main role.",
      'app developer':
        "Read `conversation.code` in the recipient's user detail, and close the message box when it is not 0.",
      'signed-in person': "Ask the site's operator for the right to send messages.",
    },
    repeating: 'pointless',
    reaction: 'ask-for-permission',
    inputs: ['X-Fresns-Uid', 'uidOrUsername', 'usageType'],
    settings: [{ key: 'conversation', kind: 'role permission' }],
    certainty: 'read',
    evidence: [{ file: 'app/Utilities/PermissionUtility.php', line: 467 }],
    phrases: [
      'role cannot dm',
      'direct messages not permitted',
      'private messages forbidden',
      'inbox denied for role',
      'chat permission',
      'role cannot chat',
    ],
  },
  36117: {
    name: 'DAILY_DOWNLOAD_LIMIT_REACHED',
    meaning: 'The person has used up the file downloads that their main role allows per day.',
    chinese: '用户今天的下载次数已达主角色的每日上限',
    causes: [
      "Up to v3.5.1: today's downloads exceed the main role's `download_file_count`, so one more than that number passes.",
      "Since v3.5.2: today's downloads have reached `download_file_count`.",
      'The app asked for the link of the same file several times; each link handed out counts as a download.',
    ],
    actions: {
      'signed-in person': 'Download again tomorrow.',
      'app developer':
        "Keep a link for as long as it works instead of asking again. A new day begins at midnight by the server's clock.",
      'site operator': 'Raise `download_file_count` for the main role.',
    },
    repeating: 'tomorrow',
    reaction: 'wait',
    inputs: ['X-Fresns-Uid'],
    settings: [{ key: 'download_file_count', kind: 'role permission' }],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Http/Controllers/CommonController.php', line: 476 }],
    phrases: [
      'download quota',
      'daily download limit',
      'too many downloads',
      'download allowance used up',
      'downloads per day',
      'rate limited',
    ],
  },
  36118: {
    name: 'MARK_LIMIT_REACHED',
    meaning: 'The person already follows, or has blocked, as many users as their main role allows.',
    chinese: '关注或屏蔽的用户数已达角色上限，与字数无关，连取消关注、取消屏蔽也会被拒',
    misleading:
      'Text length plays no part, although the message speaks of characters. The server counts users: those already followed when following, those already blocked when blocking.',
    causes: [
      "Following with `type` user: the number of users already followed has reached the main role's `follow_user_max_count`.",
      'Blocking with `type` user: the number of users already blocked has reached `block_user_max_count`.',
      'The role lacks that number or has 0, so every follow or block of a user is refused.',
      'Unfollowing or unblocking at the limit: the same request sets and removes the mark, and the count is checked first.',
      'Only since v3.3.1. Before that, judging by the source, the count itself fails, and following or blocking a user ends in a framework error.',
    ],
    actions: {
      'site operator':
        'Raise `follow_user_max_count` or `block_user_max_count` for the main role. Neither may be 0 or missing.',
      'app developer':
        'Say that the limit for followed or blocked users has been reached. Do not suggest unfollowing or unblocking; the server refuses that as well.',
      'signed-in person':
        "Ask the site's operator to raise the number of people you can follow or block.",
    },
    repeating: 'pointless',
    reaction: 'make-room',
    inputs: ['markType', 'type', 'X-Fresns-Uid'],
    settings: [
      { key: 'follow_user_max_count', kind: 'role permission' },
      { key: 'block_user_max_count', kind: 'role permission' },
    ],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 781 },
      { file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 809 },
      { file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 791, tag: 'v3.6.2' },
    ],
    phrases: [
      'follow limit',
      'block limit',
      'following too many users',
      'too many blocked users',
      'block list full',
      'cannot follow more',
      'role quota reached',
    ],
  },
  36119: {
    name: 'PUBLISHING_TOO_FAST',
    meaning: "Too few seconds have passed since this user's latest post or comment.",
    chinese: '距上次发布的时间短于主角色规定的间隔秒数，修改旧内容不受限',
    causes: [
      "The user publishes a post before the main role's `post_second_interval` has passed since their latest one. Edits are exempt.",
      'The user publishes a comment before `comment_second_interval` has passed since their latest one.',
      'The app sends the publish request twice, for example after a double tap.',
    ],
    actions: {
      'signed-in person': 'Wait a little, then publish again.',
      'app developer':
        "Keep the text and disable the button while a request runs. The interval in seconds is in the role's `permissions` from `GET /global/roles`.",
      'site operator':
        'Lower `post_second_interval` or `comment_second_interval` of the main role; 0 switches the pause off.',
    },
    repeating: 'later',
    reaction: 'wait',
    inputs: ['type', 'X-Fresns-Uid'],
    settings: [
      { key: 'post_second_interval', kind: 'role permission' },
      { key: 'comment_second_interval', kind: 'role permission' },
    ],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Services/ContentService.php', line: 118 }],
    phrases: [
      'posting too fast',
      'rate limited',
      'throttled',
      'slow mode',
      'wait between posts',
      'flood control',
      'cooldown',
      'spam protection',
      'too many requests',
    ],
  },
  36120: {
    name: 'DAILY_PUBLISHING_LIMIT_REACHED',
    meaning:
      'This user has already published as many posts or comments today as the main role allows.',
    chinese: '用户今天发布的数量已达主角色的每日上限，已删除的不计',
    causes: [
      "The posts the user created today have reached the main role's `post_daily_count`. Edits are exempt.",
      'The comments the user created today have reached `comment_daily_count`.',
    ],
    actions: {
      'signed-in person': 'Publish again tomorrow, and keep the text as a draft until then.',
      'app developer':
        "Keep the text as a draft. A new day begins at midnight by the server's clock; deleting one of today's posts or comments makes room for another.",
      'site operator':
        'Raise `post_daily_count` or `comment_daily_count` of the main role; 0 means no limit.',
    },
    repeating: 'tomorrow',
    reaction: 'wait',
    inputs: ['type', 'X-Fresns-Uid'],
    settings: [
      { key: 'post_daily_count', kind: 'role permission' },
      { key: 'comment_daily_count', kind: 'role permission' },
    ],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Services/ContentService.php', line: 122 }],
    phrases: [
      'daily post quota',
      'posts per day',
      'too many posts today',
      'daily comment limit',
      'no more posts today',
      'rate limited',
    ],
  },
  36200: {
    name: 'MARKING_DISABLED',
    meaning:
      'This way of marking (like, dislike, follow or block) is switched off for this kind of content or for this group.',
    chinese: '站点没有开放这类点赞、点踩、关注或屏蔽操作，或该小组不能直接关注',
    misleading:
      'The message does not name the feature. Only `POST /user/mark` returns this code, because of a site-wide switch or because of the way in which one group can be followed.',
    causes: [
      'The site switch built from `type` and `markType` is off, for example `post_like_enabled`.',
      "The group's `follow_type` (`follow_method` since v3.4.0) is not 1: following goes through a plugin, or the group is closed.",
      'Removing an older mark after the switch was turned off; the same request sets and removes marks.',
    ],
    actions: {
      'app developer':
        'Hide the button when `interaction` in the detail says so, for example `likeEnabled`. When a group names a plugin for following, open that instead.',
      'site operator':
        'Switch on the mark for this content, for example `post_like_enabled`, or let the group be followed directly.',
      'signed-in person': 'This site or group does not offer it.',
    },
    repeating: 'pointless',
    reaction: 'hide-the-feature',
    inputs: ['type', 'markType', 'fsid'],
    settings: [
      {
        key: '{user|group|hashtag|geotag|post|comment}_{like|dislike|follow|block}_enabled',
        kind: 'site config',
      },
      { key: 'follow_type', kind: 'group setting' },
      { key: 'follow_method', kind: 'group setting' },
    ],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 734 },
      { file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 789 },
    ],
    phrases: [
      'likes disabled',
      'like button off',
      'follow disabled',
      'dislike not available',
      'blocking not available',
      'cannot follow group',
      'reaction turned off',
    ],
  },
  36201: {
    name: 'MARK_LIST_NOT_PUBLIC',
    meaning: 'The list of those who marked this item, or of what this user marked, is not public.',
    chinese: '点赞、点踩、关注或屏蔽的名单没有公开，与内容本身能否查看无关',
    misleading:
      'The content itself may be public. What is closed is the list of likes, dislikes, follows or blocks.',
    causes: [
      'Who marked a group, hashtag, geotag, post or comment: the setting is off, for example `post_like_public_record`.',
      'Who marked a user: the setting, for example `user_follow_public_record`, is 1 (closed to all) or 2 (open to that user only).',
      "What another user marked: the profile switch is off, for example `profile_following_users_enabled`. One's own list is always open.",
    ],
    actions: {
      'app developer':
        "Hide the list. Read `likePublicRecord` and its siblings in the item's `interaction`, and the profile switches from `GET /global/configs`.",
      'site operator':
        'Open the list for this content and mark, for example with `post_like_public_record`, or switch on the profile list.',
    },
    repeating: 'pointless',
    reaction: 'hide-the-feature',
    inputs: ['type', 'uidOrUsername', 'markType', 'listType', 'X-Fresns-Uid'],
    settings: [
      {
        key: '{user|group|hashtag|geotag|post|comment}_{like|dislike|follow|block}_public_record',
        kind: 'site config',
      },
      {
        key: 'profile_{likes|dislikes|following|blocking}_{users|groups|hashtags|geotags|posts|comments}_enabled',
        kind: 'site config',
      },
    ],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Services/InteractionService.php', line: 46 },
      { file: 'app/Fresns/Api/Services/InteractionService.php', line: 57 },
      { file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 1369 },
    ],
    phrases: [
      'who liked hidden',
      'list of likes hidden',
      'followers list hidden',
      'following list hidden',
      'likers not public',
      'interaction list private',
    ],
  },
  36202: {
    name: 'CANNOT_MARK_YOURSELF',
    meaning:
      'The request would follow or block the signed-in user, or a post or comment of their own.',
    chinese: '关注或屏蔽的目标是自己或自己的内容，点赞点踩不受此限',
    misleading:
      "Only follow and block are refused. Likes and dislikes of one's own content are accepted.",
    causes: [
      '`markType` follow or block with `type` user, and `fsid` names the signed-in user.',
      '`markType` follow or block for a post or comment that the signed-in user wrote.',
      '`X-Fresns-Uid` still names the author after the person switched to another user of the same account.',
    ],
    actions: {
      'app developer':
        "Hide follow and block on the user's own profile, and wherever `isAuthor` in the detail is true.",
      'signed-in person':
        'Choose somebody else; you cannot follow or block yourself or what you wrote.',
    },
    repeating: 'pointless',
    reaction: 'not-allowed-here',
    inputs: ['markType', 'type', 'fsid', 'X-Fresns-Uid'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 771 },
      { file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 799 },
    ],
    phrases: [
      'follow yourself',
      'block yourself',
      'self follow',
      'self block',
      'like own post',
      'react to own content',
    ],
  },
  36300: {
    name: 'PUBLISHING_METHOD_FORBIDDEN',
    meaning: 'Reserved for content that must be published in another, prescribed way.',
    chinese: '保留码，本应表示只许用指定方式发布；主程序不会返回此码',
    actions: {
      'plugin developer': 'Say in your own message which way of publishing you expect.',
      'site operator':
        'Find the plugin that returned this code, and tell the app developer which way of publishing it prescribes.',
      'app developer': 'Publish in the way the plugin prescribes instead of repeating the request.',
    },
    repeating: 'pointless',
    reaction: 'hide-the-feature',
    certainty: 'unknown',
    phrases: [
      'wrong publish method',
      'quick publish not allowed',
      'publish from draft only',
      'use the other editor',
      'publish endpoint forbidden',
    ],
  },
  36301: {
    name: 'PUBLISHING_REQUIRES_EMAIL',
    meaning:
      'A hint that comes with another response: publishing requires an email address, and the account has none.',
    chinese: '发布前须绑定邮箱的提示文字，只附在其他响应里，不会作为错误码返回',
    misleading:
      'An app sees only the text of this message, in the editor settings or in `data` of 36104. The field `code` never carries this number.',
    causes: [
      'The site or the main role requires it (`post_required_email` or `comment_required_email`), the role may publish, and the account has no email.',
      'An older result is still cached, usually 6 to 72 hours per user and language. Since v3.5.2 a change in the account center clears it.',
    ],
    actions: {
      'signed-in person': 'Add an email address in your account settings, then publish again.',
      'app developer':
        'Test for 36104, show the texts in `data`, and take the person to the account settings.',
      'site operator':
        'Switch off `post_required_email` or `comment_required_email`, for the site and the role, if you do not need it.',
    },
    isOnlyText: true,
    repeating: 'pointless',
    reaction: 'complete-the-account',
    inputs: ['type', 'X-Fresns-Uid'],
    settings: [
      { key: '{post|comment}_required_email', kind: 'site config' },
      { key: '{post|comment}_required_email', kind: 'role permission' },
    ],
    certainty: 'read',
    evidence: [{ file: 'app/Utilities/ConfigUtility.php', line: 531 }],
    phrases: [
      'site requires email',
      'site requires linked email',
      'add email to post',
      'email not linked',
      'unverified email',
      'everyone needs email',
    ],
  },
  36302: {
    name: 'PUBLISHING_REQUIRES_PHONE',
    meaning:
      'A hint that comes with another response: publishing requires a phone number, and the account has none.',
    chinese: '发布前须绑定手机号的提示文字，只附在其他响应里，不会作为错误码返回',
    misleading:
      'An app sees only the text of this message, in the editor settings or in `data` of 36104. The field `code` never carries this number.',
    causes: [
      'The site or the main role requires it (`post_required_phone` or `comment_required_phone`), the role may publish, and the account has no phone number.',
      'An older result is still cached, usually 6 to 72 hours per user and language. Since v3.5.2 a change in the account center clears it.',
    ],
    actions: {
      'signed-in person': 'Add a phone number in your account settings, then publish again.',
      'app developer':
        'Test for 36104, show the texts in `data`, and take the person to the account settings.',
      'site operator':
        'Switch off `post_required_phone` or `comment_required_phone`, for the site and the role, if you do not need it.',
    },
    isOnlyText: true,
    repeating: 'pointless',
    reaction: 'complete-the-account',
    inputs: ['type', 'X-Fresns-Uid'],
    settings: [
      { key: '{post|comment}_required_phone', kind: 'site config' },
      { key: '{post|comment}_required_phone', kind: 'role permission' },
    ],
    certainty: 'read',
    evidence: [{ file: 'app/Utilities/ConfigUtility.php', line: 537 }],
    phrases: [
      'site requires phone',
      'site requires linked phone',
      'add phone to post',
      'phone not linked',
      'unverified phone',
      'everyone needs phone',
    ],
  },
  36303: {
    name: 'PUBLISHING_REQUIRES_KYC',
    meaning:
      'A hint that comes with another response: publishing requires identity verification, and the account lacks it.',
    chinese: '发布前须实名认证的提示文字，只附在其他响应里，不会作为错误码返回',
    misleading:
      'An app sees only the text of this message, in the editor settings or in `data` of 36104. The field `code` never carries this number.',
    causes: [
      'The site or the main role requires it (`post_required_kyc` or `comment_required_kyc`), the role may publish, and the account is not verified (`is_verify`).',
      'An older result is still cached: usually 6 to 72 hours per user and language, or until the person signs out or saves the profile.',
    ],
    actions: {
      'signed-in person': 'Have your identity verified, then publish again.',
      'app developer':
        'Test for 36104, show the texts in `data`, and take the person to the account settings.',
      'site operator':
        'Switch off `post_required_kyc` or `comment_required_kyc`, for the site and the role, if you do not need it.',
    },
    isOnlyText: true,
    repeating: 'pointless',
    reaction: 'complete-the-account',
    inputs: ['type', 'X-Fresns-Uid'],
    settings: [
      { key: '{post|comment}_required_kyc', kind: 'site config' },
      { key: '{post|comment}_required_kyc', kind: 'role permission' },
    ],
    certainty: 'read',
    evidence: [{ file: 'app/Utilities/ConfigUtility.php', line: 543 }],
    phrases: [
      'site requires identity check',
      'site requires id verification',
      'real-name verification',
      'id card',
      'passport',
      'identity not verified',
    ],
  },
  36304: {
    name: 'PUBLISHING_TIME_LIMIT',
    meaning: 'A time window of the site or of the main role forbids publishing at this moment.',
    chinese: '当前处于禁止发布的时段，时段由站点或角色设置',
    misleading:
      'The window is the forbidden time, not the allowed one. It may belong to the role, although the message speaks of the system.',
    causes: [
      "The site's window is on (`post_limit_status`, `comment_limit_status`), its rule is 2 (forbid), and the current time falls inside it.",
      "The site's window is off, and a window of the main role, under the same names, forbids publishing now.",
      'The window was changed, but the old one is still cached, usually 6 to 72 hours per user and language.',
      "Judging by the source, the window is shifted to `X-Fresns-Client-Timezone` but compared with the database's clock, so it can begin and end hours early or late.",
    ],
    actions: {
      'signed-in person': 'Keep your text as a draft and publish it later.',
      'app developer':
        'Read `publish.limit` from `GET /editor/{type}/configs`: `isInTime` with `rule` 2 means closed. Keep the text as a draft.',
      'site operator':
        'Check the publishing window of the site, then of the main role. Exempt roles with `post_limit_whitelist` or `comment_limit_whitelist`.',
    },
    repeating: 'later',
    reaction: 'wait',
    inputs: ['type', 'X-Fresns-Uid', 'X-Fresns-Client-Timezone'],
    settings: [
      { key: '{post|comment}_limit_status', kind: 'site config' },
      { key: '{post|comment}_limit_rule', kind: 'site config' },
      { key: '{post|comment}_limit_type', kind: 'site config' },
      { key: '{post|comment}_limit_whitelist', kind: 'site config' },
      { key: '{post|comment}_limit_{period|cycle}_{start|end}', kind: 'site config' },
      { key: '{post|comment}_limit_status', kind: 'role permission' },
      { key: '{post|comment}_limit_rule', kind: 'role permission' },
      { key: '{post|comment}_limit_type', kind: 'role permission' },
      { key: '{post|comment}_limit_{period|cycle}_{start|end}', kind: 'role permission' },
    ],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Services/ContentService.php', line: 134 },
      { file: 'app/Utilities/ConfigUtility.php', line: 630 },
    ],
    phrases: [
      'site posting hours',
      'site-wide time window',
      'quiet hours',
      'outside allowed hours',
      'nobody can post now',
      'posting closed at night',
    ],
  },
  36305: {
    name: 'POST_NOT_EDITABLE',
    meaning: 'The site does not let anybody change a post once it is published.',
    chinese: '站点关闭了帖子编辑，已发布的帖子不能修改',
    causes: [
      'Opening a published post with `POST /editor/{type}/edit/{fsid}` while `post_edit` is off.',
      'Publishing an edit draft after `post_edit` was switched off.',
    ],
    actions: {
      'site operator': 'Switch on `post_edit`.',
      'app developer':
        "Hide the edit button when `edit.function` from `GET /editor/{type}/configs` is off, or `canEdit` in the post's detail is false.",
      'signed-in person': 'Publish a new post instead; this site allows no changes.',
    },
    repeating: 'pointless',
    reaction: 'not-allowed-here',
    inputs: ['type', 'fsid', 'did'],
    settings: [{ key: 'post_edit', kind: 'site config' }],
    certainty: 'read',
    evidence: [{ file: 'app/Utilities/PermissionUtility.php', line: 829 }],
    phrases: [
      'edit post not allowed',
      'cannot change post',
      'posts are final',
      'posts not editable',
      'fix typo in post',
      'post update refused',
    ],
  },
  36306: {
    name: 'COMMENT_NOT_EDITABLE',
    meaning: 'The site does not let anybody change a comment once it is published.',
    chinese: '站点关闭了评论编辑，已发布的评论不能修改',
    causes: [
      'Opening a published comment with `POST /editor/{type}/edit/{fsid}` while `comment_edit` is off.',
      'Publishing an edit draft after `comment_edit` was switched off.',
    ],
    actions: {
      'site operator': 'Switch on `comment_edit`.',
      'app developer':
        "Hide the edit button when `edit.function` from `GET /editor/{type}/configs` is off, or `canEdit` in the comment's detail is false.",
      'signed-in person': 'Publish a new comment instead; this site allows no changes.',
    },
    repeating: 'pointless',
    reaction: 'not-allowed-here',
    inputs: ['type', 'fsid', 'did'],
    settings: [{ key: 'comment_edit', kind: 'site config' }],
    certainty: 'read',
    evidence: [{ file: 'app/Utilities/PermissionUtility.php', line: 829 }],
    phrases: [
      'edit comment not allowed',
      'cannot change reply',
      'replies are final',
      'comments not editable',
      'fix typo in comment',
      'comment update refused',
    ],
  },
  36307: {
    name: 'STICKY_CONTENT_NOT_EDITABLE',
    meaning:
      'The content is pinned (sticky), and the site does not allow such content to be edited.',
    chinese: '内容已置顶，而站点没有开放编辑置顶内容',
    misleading: 'Top means pinned, not a place in a ranking.',
    causes: [
      'A sticky post (`sticky_state` other than 1) is edited while `post_edit_sticky_limit` is off.',
      'A sticky comment (`is_sticky`) is edited while `comment_edit_sticky_limit` is off.',
      'The content became sticky while its edit draft was open; publishing the draft fails.',
    ],
    actions: {
      'site operator':
        'Remove the sticky mark, or switch on `post_edit_sticky_limit` or `comment_edit_sticky_limit`. Despite the name, on means that sticky content may be edited.',
      'app developer': 'Hide the edit button when `canEdit` in the detail is false.',
      'signed-in person': "Ask the site's operator to unpin it before you edit.",
    },
    repeating: 'pointless',
    reaction: 'not-allowed-here',
    inputs: ['type', 'fsid', 'did'],
    settings: [
      { key: 'post_edit_sticky_limit', kind: 'site config' },
      { key: 'comment_edit_sticky_limit', kind: 'site config' },
    ],
    certainty: 'read',
    evidence: [{ file: 'app/Utilities/PermissionUtility.php', line: 844 }],
    phrases: [
      'pinned post',
      'sticky post',
      'edit pinned content',
      'sticky comment edit',
      'cannot change pinned',
      'stuck to top',
    ],
  },
  36308: {
    name: 'DIGEST_CONTENT_NOT_EDITABLE',
    meaning:
      'The content is marked as digest, and the site does not allow such content to be edited.',
    chinese: '内容已设为精华，而站点没有开放编辑精华内容',
    misleading: 'Highlighted means the digest mark, not a way of displaying the content.',
    causes: [
      'A post with `digest_state` 2 or 3 is edited while `post_edit_digest_limit` is off.',
      'A comment with `digest_state` 2 or 3 is edited while `comment_edit_digest_limit` is off.',
      'The content was marked as digest while its edit draft was open; publishing the draft fails.',
    ],
    actions: {
      'site operator':
        'Remove the digest mark, or switch on `post_edit_digest_limit` or `comment_edit_digest_limit`. Despite the name, on means that digest content may be edited.',
      'app developer': 'Hide the edit button when `canEdit` in the detail is false.',
      'signed-in person': "Ask the site's operator to remove the digest mark before you edit.",
    },
    repeating: 'pointless',
    reaction: 'not-allowed-here',
    inputs: ['type', 'fsid', 'did'],
    settings: [
      { key: 'post_edit_digest_limit', kind: 'site config' },
      { key: 'comment_edit_digest_limit', kind: 'site config' },
    ],
    certainty: 'read',
    evidence: [{ file: 'app/Utilities/PermissionUtility.php', line: 853 }],
    phrases: [
      'featured post',
      'digest post',
      'essence post',
      'edit featured content',
      'cannot change featured',
      'recommended post locked',
    ],
  },
  36309: {
    name: 'EDITING_TIME_EXPIRED',
    meaning: 'More time has passed since publication than the site allows for edits.',
    chinese: '距内容发布已超过站点允许编辑的分钟数；设为0则完全不能编辑',
    causes: [
      'More minutes have passed since `created_at` than `post_edit_time_limit` or `comment_edit_time_limit` allows.',
      'An edit draft is published in the last minute before the limit; that minute is already refused.',
      'The edit was waiting for review in the meantime. The clock keeps running, and the limit is checked again when the edit is approved.',
      'The limit is 0, which leaves no time at all; it does not mean unlimited.',
    ],
    actions: {
      'app developer':
        'While the person edits, show `deadlineTime` from `editControls` (in later releases `controls`). Hide the edit button when `canEdit` is false.',
      'signed-in person':
        'Publish a new post or comment instead; this one can no longer be changed.',
      'site operator': 'Raise `post_edit_time_limit` or `comment_edit_time_limit` (minutes).',
    },
    repeating: 'pointless',
    reaction: 'not-allowed-here',
    inputs: ['type', 'fsid', 'did'],
    settings: [
      { key: 'post_edit_time_limit', kind: 'site config' },
      { key: 'comment_edit_time_limit', kind: 'site config' },
    ],
    certainty: 'read',
    evidence: [
      { file: 'app/Utilities/PermissionUtility.php', line: 835 },
      { file: 'app/Utilities/ValidationUtility.php', line: 326 },
      { file: 'app/Utilities/ValidationUtility.php', line: 382 },
    ],
    phrases: [
      'too late to edit',
      'edit window closed',
      'edit deadline passed',
      'edit period over',
      'edit timeout',
      'old post not editable',
    ],
  },
  36310: {
    name: 'FILE_EXTENSION_NOT_ALLOWED',
    meaning:
      "The file's extension is not on the site's list, or its type is wrong for the place it is meant for.",
    chinese: '文件扩展名不在站点允许之列，或头像、横幅、档案的文件类型不符',
    misleading:
      'It is not always the extension: a wrong file type for an avatar, banner or archive gives the same response.',
    causes: [
      "`extension` is not in the site's list for this type, for example `image_extension_names`. Upper and lower case count as different.",
      'Direct upload: the server guesses the extension from the content of `file`, not from its name, and that guess is not listed.',
      '`usageType` is userAvatar or userBanner, and `type` is not image.',
      'The archive field in `archiveCode` expects a file type other than `type`.',
    ],
    actions: {
      'app developer':
        'Check `type` against `usageType` first. Then send `extension` in lower case and compare it with `extensions` from `GET /editor/{type}/configs`.',
      'signed-in person': 'Choose a file in another format.',
      'site operator':
        'Add the extension, in lower case and without spaces, to the list for this type, for example `image_extension_names`.',
    },
    repeating: 'pointless',
    reaction: 'choose-another-file',
    inputs: ['extension', 'file', 'type', 'usageType', 'archiveCode'],
    settings: [{ key: '{image|video|audio|document}_extension_names', kind: 'site config' }],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Words/File/File.php', line: 116 },
      { file: 'app/Fresns/Words/File/File.php', line: 177 },
      { file: 'app/Fresns/Words/File/File.php', line: 294 },
    ],
    phrases: [
      'file type not allowed',
      'unsupported file format',
      'mime type',
      'invalid file type',
      'wrong file ending',
      'unsupported media type',
      'heic not accepted',
    ],
  },
  36311: {
    name: 'GROUP_POSTING_NOT_PERMITTED',
    meaning:
      'Only followers of the group, certain roles or its administrators may post in it, and this person is not among them.',
    chinese: '小组只允许关注者、特定角色或管理员发帖，而该用户不在允许之列',
    causes: [
      '`publish_post` of the group is 2 (followers only), and the user does not follow the group.',
      '`publish_post` is 3 (certain roles), and no role of the user is in `publish_post_roles`.',
      "`publish_post` is 4: only the group's administrators may post.",
      'The user holds a listed role with an end date; judging by the source, such a role counts only after that date has passed.',
    ],
    actions: {
      'signed-in person': 'Follow the group if it asks for that. Otherwise choose another group.',
      'app developer':
        "Read `publishRule.allowPost` in the group's detail before you offer the group as a target.",
      'site operator':
        "Check `publish_post` and `publish_post_roles` of the group, and the person's roles with their end dates.",
    },
    repeating: 'pointless',
    reaction: 'join-or-change-group',
    inputs: ['gid', 'did', 'X-Fresns-Uid'],
    settings: [
      { key: 'publish_post', kind: 'group setting' },
      { key: 'publish_post_roles', kind: 'group setting' },
    ],
    certainty: 'read',
    evidence: [
      { file: 'app/Utilities/ValidationUtility.php', line: 364 },
      { file: 'app/Fresns/Api/Http/Controllers/EditorController.php', line: 674 },
    ],
    phrases: [
      'group write access denied',
      'group posting forbidden',
      'only admins can post',
      'join group to post',
      'not allowed to post here',
    ],
  },
  36312: {
    name: 'GROUP_COMMENTING_NOT_PERMITTED',
    meaning:
      'Only followers of the group, certain roles or its administrators may comment in it, and this person is not among them.',
    chinese: '帖子所在小组只允许关注者、特定角色或管理员评论，而该用户不在允许之列',
    causes: [
      '`publish_comment` of the group is 2 (followers only), and the user does not follow the group.',
      '`publish_comment` is 3 (certain roles), and no role of the user is in `publish_comment_roles`.',
      "`publish_comment` is 4: only the group's administrators may comment.",
      'The user holds a listed role with an end date; judging by the source, such a role counts only after that date has passed.',
    ],
    actions: {
      'signed-in person':
        "Follow the group if it asks for that. Otherwise ask the site's operator who may comment there.",
      'app developer':
        "Read `publishRule.allowComment` in the group's detail before you show the comment box.",
      'site operator':
        "Check `publish_comment` and `publish_comment_roles` of the group, and the person's roles with their end dates.",
    },
    repeating: 'pointless',
    reaction: 'join-or-change-group',
    inputs: ['commentPid', 'commentCid', 'did', 'X-Fresns-Uid'],
    settings: [
      { key: 'publish_comment', kind: 'group setting' },
      { key: 'publish_comment_roles', kind: 'group setting' },
    ],
    certainty: 'read',
    evidence: [{ file: 'app/Utilities/ValidationUtility.php', line: 407 }],
    phrases: [
      'group commenting denied',
      'group reply forbidden',
      'only admins can comment',
      'join group to comment',
      'not allowed to reply here',
    ],
  },
  36313: {
    name: 'GROUP_CLOSED_FOR_POSTING',
    meaning: 'The group accepts no posts: publishing in it is switched off.',
    chinese: '小组关闭了发帖；小组并未停用，评论也不受影响',
    misleading:
      'The group is not disabled (that is 37101), and comments are not checked. Only posting in it is closed.',
    causes: [
      "`can_publish` is off in the group's permissions, for example because the group serves only as a heading for other groups.",
      'A group administrator posts there while `publish_post` and `publish_comment` are both 1; with other values administrators pass.',
    ],
    actions: {
      'app developer': 'Offer only groups whose `publishRule.canPublish` is true.',
      'signed-in person': 'Choose another group for your post.',
      'site operator': 'Switch on `can_publish` for the group.',
    },
    repeating: 'pointless',
    reaction: 'join-or-change-group',
    inputs: ['gid', 'did'],
    settings: [{ key: 'can_publish', kind: 'group setting' }],
    certainty: 'read',
    evidence: [{ file: 'app/Utilities/ValidationUtility.php', line: 360 }],
    phrases: [
      'read-only group',
      'group locked',
      'group closed for posting',
      'no new posts in group',
      'frozen group',
      'nobody posts in group',
    ],
  },
  36314: {
    name: 'REPLY_NOT_EDITABLE',
    meaning:
      'The comment is a reply to another comment, and only comments placed directly on a post can be edited.',
    chinese: '这条评论是对其他评论的回复，不支持编辑',
    misleading: 'Type means the place in the thread, not a kind of content.',
    causes: [
      '`POST /editor/{type}/edit/{fsid}` for a comment whose `top_parent_id` is not 0. Replies sent by quick publishing with `commentCid` are stored this way.',
    ],
    actions: {
      'app developer':
        'Offer no editing for replies to comments. A reply published from a draft is stored with `top_parent_id` 0 and can still be edited.',
      'signed-in person': 'Delete your reply and write it again.',
    },
    repeating: 'pointless',
    reaction: 'not-allowed-here',
    inputs: ['type', 'fsid'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Words/Content/Content.php', line: 266 }],
    phrases: [
      'nested reply not editable',
      'edit reply to comment',
      'sub-comment edit',
      'second-level comment edit',
      'only top-level comments editable',
    ],
  },
  36400: {
    name: 'DELETION_TARGET_NOT_FOUND',
    meaning:
      'The item to delete was not found: a post, or extend content (an add-on) or a file to be taken out of a draft.',
    chinese: '要删除的帖子、文件或扩展内容找不到，或扩展内容不在这份草稿里',
    misleading:
      'When a draft is updated, it means the attachment to remove, not the draft. An unknown comment gives 37500 instead.',
    causes: [
      '`DELETE /post/{pid}` for a post that does not exist or is already deleted.',
      '`deleteExtend` names extend content that does not exist or is not attached to this draft.',
      '`deleteFile` names a file that does not exist.',
      'The command words `logicalDeletionContent` and `physicalDeletionContent` find nothing for `contentFsid` or `contentLogId`.',
    ],
    actions: {
      'app developer':
        'Remove the item from your lists and reload. Check that `deleteExtend` holds an `eid` and `deleteFile` a `fid`.',
      'plugin developer':
        'Check `type`, `contentType` and the ID. Content that was already deleted is found only by `physicalDeletionContent`.',
      'signed-in person': 'Reload the page; it is probably deleted already.',
    },
    repeating: 'pointless',
    reaction: 'remove-from-view',
    inputs: ['pid', 'deleteExtend', 'deleteFile', 'contentFsid', 'contentLogId'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/PostController.php', line: 826 },
      { file: 'app/Fresns/Api/Http/Controllers/EditorController.php', line: 899 },
      { file: 'app/Fresns/Words/Content/Content.php', line: 572 },
    ],
    phrases: [
      'nothing to delete',
      'already deleted',
      'remove failed',
      'item to remove not found',
      'attachment to remove missing',
      'delete target gone',
    ],
  },
  36401: {
    name: 'CONTENT_NOT_DELETABLE',
    meaning:
      'Deletion is switched off for all posts or comments, for sticky or digest ones, or for this single item.',
    chinese: '站点设置或内容自身的设置不允许删除，置顶和精华内容另有开关',
    causes: [
      '`post_delete` or `comment_delete` is off for the site.',
      'The content is sticky, and `post_delete_sticky_limit` or `comment_delete_sticky_limit` is off.',
      'The content is marked as digest, and `post_delete_digest_limit` or `comment_delete_digest_limit` is off.',
      'A plugin has closed deletion for this item: `canDelete` in its permissions is false.',
      'Draft update: the extend content in `deleteExtend` was attached as not deletable (`can_delete` off).',
    ],
    actions: {
      'app developer':
        'Hide the delete button when `canDelete` in the detail is false; it is in `editControls`, in later releases in `controls`.',
      'site operator':
        'Check the three delete settings for posts or comments. Despite their names, the sticky and digest ones permit deletion when on.',
      'plugin developer':
        'Allow the deletion of a single item again with the command word `setContentCloseDelete`.',
    },
    repeating: 'pointless',
    reaction: 'not-allowed-here',
    inputs: ['pid', 'cid', 'deleteExtend'],
    settings: [
      { key: '{post|comment}_delete', kind: 'site config' },
      { key: '{post|comment}_delete_sticky_limit', kind: 'site config' },
      { key: '{post|comment}_delete_digest_limit', kind: 'site config' },
    ],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/PostController.php', line: 841 },
      { file: 'app/Fresns/Api/Http/Controllers/CommentController.php', line: 748 },
      { file: 'app/Fresns/Api/Http/Controllers/EditorController.php', line: 903 },
    ],
    phrases: [
      'deletion blocked',
      'undeletable',
      'protected content',
      'cannot remove post',
      'cannot remove comment',
      'pinned content not deletable',
      'featured content not deletable',
    ],
  },
  36402: {
    name: 'RESOURCE_IN_USE',
    meaning: 'Reserved for deleting something that is still in use.',
    chinese: '保留码，本应表示要删除的资源仍在使用；主程序不会返回此码',
    actions: {
      'site operator':
        'Find the plugin that returned this code, and find out what still uses the resource.',
      'plugin developer': 'Say in your own message what still uses the resource.',
    },
    repeating: 'pointless',
    reaction: 'not-allowed-here',
    certainty: 'unknown',
    phrases: [
      'still in use',
      'still referenced',
      'cannot remove used item',
      'resource locked',
      'dependency conflict',
      'attached elsewhere',
    ],
  },
  36403: {
    name: 'DELETING_ONLY_BY_AUTHOR',
    meaning: 'The signed-in user did not write the post or comment that is to be deleted.',
    chinese: '要删除的帖子或评论不是当前用户发的',
    causes: [
      '`X-Fresns-Uid` names a user of the same account other than the author.',
      "The app shows the delete button on other people's posts or comments.",
      'A moderator uses this endpoint; it lets nobody but the author delete.',
    ],
    actions: {
      'app developer':
        'Show the delete button only when `isAuthor` in the detail is true, and check `X-Fresns-Uid`.',
      'signed-in person': 'Switch to the profile that wrote it, then delete it.',
    },
    repeating: 'pointless',
    reaction: 'only-the-owner',
    inputs: ['pid', 'cid', 'X-Fresns-Uid'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/PostController.php', line: 832 },
      { file: 'app/Fresns/Api/Http/Controllers/CommentController.php', line: 739 },
    ],
    phrases: [
      'not your post',
      'not the owner',
      "delete someone else's post",
      "remove other people's content",
      "delete another user's comment",
    ],
  },
  36404: {
    name: 'DRAFT_IN_REVIEW_NOT_DELETABLE',
    meaning: 'The draft is waiting for review, so it cannot be deleted now.',
    chinese: '要删除的草稿正在审核，需先撤回审核',
    causes: ['`DELETE /editor/{type}/draft/{did}` for a draft in `state` 2 (under review).'],
    actions: {
      'app developer':
        'Recall the draft with `PUT /editor/{type}/draft/{did}`, then delete it. Show the recall button in place of delete while `state` is 2.',
      'signed-in person': 'Withdraw the draft from review, then delete it.',
    },
    repeating: 'pointless',
    reaction: 'wait-for-review',
    inputs: ['type', 'did'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Http/Controllers/EditorController.php', line: 1116 }],
    phrases: [
      'delete while pending',
      'draft in moderation',
      'awaiting moderation',
      'recall before delete',
      'cancel submission first',
      'remove pending post',
    ],
  },
  36405: {
    name: 'PUBLISHED_DRAFT_NOT_DELETABLE',
    meaning: 'The draft has already become a published post or comment.',
    chinese: '草稿已经发布，不能再删除；只能去删已发布的帖子或评论',
    causes: [
      '`DELETE /editor/{type}/draft/{did}` for a draft in `state` 3 (published).',
      "The app's list of drafts is out of date: the draft has since been approved or published.",
    ],
    actions: {
      'app developer':
        'Reload the drafts. To remove the content, call `DELETE /post/{pid}` or `DELETE /comment/{cid}`.',
      'signed-in person': 'Delete the published post or comment instead of the draft.',
    },
    repeating: 'pointless',
    reaction: 'not-allowed-here',
    inputs: ['type', 'did'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Http/Controllers/EditorController.php', line: 1120 }],
    phrases: [
      'remove draft after publishing',
      'draft already live',
      'draft already posted',
      'remove the post instead',
      'old draft not deletable',
    ],
  },
  36500: {
    name: 'NOT_THE_AUTHOR',
    meaning:
      'The file is meant for a profile, post, comment or draft that belongs to another user.',
    chinese: '上传文件的目标是别人的资料、帖子、评论或草稿',
    misleading:
      'It sounds general, but only file uploads get this response: the target of the file must belong to the uploader.',
    causes: [
      '`usageFsid` names a post, comment or draft of another author.',
      '`usageFsid` names another user while `usageType` is userAvatar, userBanner or userArchive.',
      '`X-Fresns-Uid` names a user of the same account other than the owner of the target.',
    ],
    actions: {
      'app developer':
        'Check that `usageFsid` matches `usageType` and belongs to the user in `X-Fresns-Uid`.',
      'signed-in person': 'Switch to the profile that owns the post or draft, then upload again.',
    },
    repeating: 'pointless',
    reaction: 'only-the-owner',
    inputs: ['usageFsid', 'usageType', 'X-Fresns-Uid'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Words/File/File.php', line: 251 }],
    phrases: [
      'not the owner',
      'not your content',
      'ownership check failed',
      "someone else's content",
      "upload to another's post",
      'only the creator',
    ],
  },
  36501: {
    name: 'DRAFT_NOT_IN_REVIEW',
    meaning:
      'The draft to recall is not under review: it was not submitted, was already recalled, or its review has ended.',
    chinese: '要撤回审核的草稿并不在审核中',
    causes: [
      '`PUT /editor/{type}/draft/{did}` for a draft in `state` 1: never submitted, or already recalled.',
      'The review has since ended: the draft is published (`state` 3) or was rejected (`state` 4).',
    ],
    actions: {
      'app developer': 'Reload the draft and show its `state`. Offer recall only while it is 2.',
      'signed-in person': 'Reload your drafts; the review may have ended.',
    },
    repeating: 'pointless',
    reaction: 'treat-as-done',
    inputs: ['type', 'did'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Http/Controllers/EditorController.php', line: 1087 }],
    phrases: [
      'recall draft',
      'nothing to recall',
      'take back submission',
      'undo submit',
      'not in moderation',
      'not pending',
      'cancel approval request',
    ],
  },
  36600: {
    name: 'CONVERSATIONS_DISABLED',
    meaning: 'Private messages are switched off for the whole site.',
    chinese: '站点关闭了私信功能，不能发私信或上传私信文件',
    causes: [
      '`POST /conversation/message` while `conversation_status` is off.',
      'File upload with `usageType` conversation while `conversation_status` is off.',
    ],
    actions: {
      'site operator': 'Switch on `conversation_status` if people may send messages.',
      'app developer':
        'Read `conversation_status` from `GET /global/configs` and hide messages while it is off.',
      'signed-in person':
        'Contact the person in another way; this site offers no private messages.',
    },
    repeating: 'pointless',
    reaction: 'hide-the-feature',
    inputs: ['uidOrUsername', 'usageType'],
    settings: [{ key: 'conversation_status', kind: 'site config' }],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/ConversationController.php', line: 523 },
      { file: 'app/Utilities/PermissionUtility.php', line: 442 },
    ],
    phrases: [
      'dm turned off',
      'direct messages disabled',
      'chat disabled',
      'private messaging off',
      'inbox not available',
      'chat feature off',
    ],
  },
  36601: {
    name: 'CONVERSATION_NOT_FOUND',
    meaning:
      'Meant for a conversation that does not exist; the server creates missing ones first, so the case does not arise.',
    chinese: '私信会话不存在；从源码看不会触发，缺少的会话会自动创建',
    misleading:
      'Judging by the source, an unmodified server never sends it. An unknown user in `uidOrUsername` gives 31602 instead.',
    causes: [
      'A plugin or changed server code answered. Five conversation endpoints contain the check, but each creates a missing conversation first.',
    ],
    actions: {
      'site operator':
        "Find out whether a plugin or a change in the server's code answers conversation requests.",
      'plugin developer': 'If your plugin sends it, check its own lookup of the conversation.',
    },
    repeating: 'pointless',
    reaction: 'remove-from-view',
    inputs: ['uidOrUsername'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/ConversationController.php', line: 124 },
      { file: 'app/Fresns/Api/Http/Controllers/ConversationController.php', line: 272 },
    ],
    phrases: [
      'chat not found',
      'dm thread missing',
      'unknown conversation',
      'invalid chat',
      'inbox thread gone',
      'broken chat',
    ],
  },
  36602: {
    name: 'NOT_YOUR_CONVERSATION',
    meaning: 'The signed-in user neither sent nor received the message whose file is requested.',
    chinese: '获取私信文件的链接时，当前用户既不是发送者也不是接收者',
    misleading:
      'It speaks of the conversation, yet the check concerns a single message and runs when the download link of its file is requested.',
    causes: [
      '`GET /common/file/{fid}/link` with `type` conversation: `fsid` names a message between other users.',
      '`X-Fresns-Uid` names a user of the same account other than the sender or recipient.',
    ],
    actions: {
      'app developer': 'Send the `cmid` of the message as `fsid`, and check `X-Fresns-Uid`.',
      'signed-in person': 'Switch to the profile that sent or received the message.',
    },
    repeating: 'pointless',
    reaction: 'only-the-owner',
    inputs: ['type', 'fsid', 'X-Fresns-Uid'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Http/Controllers/CommonController.php', line: 519 }],
    phrases: [
      'not your chat',
      'not a participant',
      "someone else's chat",
      "another user's inbox",
      'not in this chat',
      'foreign dm thread',
    ],
  },
  36603: {
    name: 'CANNOT_MESSAGE_YOURSELF',
    meaning: 'The sender and the recipient of the message are the same user.',
    chinese: '私信的接收者是自己；v3.4.1起返回此码，更早版本用其他错误码',
    causes: [
      'Since v3.4.1: `uidOrUsername` in `POST /conversation/message` names the signed-in user. Up to v3.4.0 the response is 31602.',
      'Since v3.4.1: an upload with `usageType` conversation names the signed-in user in `usageFsid`.',
    ],
    actions: {
      'app developer':
        "Hide the message button on the user's own profile. Compare the recipient with `X-Fresns-Uid`.",
      'signed-in person': 'Choose another person as the recipient.',
    },
    repeating: 'pointless',
    reaction: 'not-allowed-here',
    inputs: ['uidOrUsername', 'usageFsid', 'usageType', 'X-Fresns-Uid'],
    certainty: 'read',
    evidence: [{ file: 'app/Utilities/PermissionUtility.php', line: 458, tag: 'v3.6.2' }],
    phrases: [
      'dm yourself',
      'message to self',
      'self chat',
      'note to self',
      'write to myself',
      'sender equals recipient',
    ],
  },
  36604: {
    name: 'MESSAGE_NEEDS_FILE_OR_TEXT',
    meaning: 'Reserved for a message with neither text nor file, or with both.',
    chinese: '保留码，本应表示私信文字、文件都没传或都传；主程序不会返回此码，都传时只发文件',
    causes: [
      'The server itself refuses a message without `message` and `fid` with 10000. When both are sent, it sends the file and drops the text.',
    ],
    actions: {
      'app developer':
        'Send either `message` or `fid` to `POST /conversation/message`, never both.',
      'plugin developer':
        'Say in your own message whether text and file were both missing or both present.',
    },
    repeating: 'pointless',
    reaction: 'fix-the-request',
    inputs: ['message', 'fid'],
    certainty: 'inferred',
    phrases: [
      'text and attachment together',
      'text or attachment',
      'picture with text',
      'one kind per dm',
      'empty dm',
    ],
  },
  36605: {
    name: 'MESSAGE_BANNED_WORDS',
    meaning:
      'Meant for a private message that contains a banned word; v3 servers no longer check for it.',
    chinese: '私信文字含有禁用词；v3不再返回此码',
    causes: [
      'Up to v2.21.4: the text in `message` contains a word that the site bans in private messages.',
      'On v3, a plugin that filters messages answered.',
    ],
    actions: {
      'signed-in person': 'Change the wording of your message, then send it again.',
      'app developer': 'Keep the text in the message box so that the person can change it.',
      'site operator': 'Find the plugin that filters messages, and check its list of words.',
    },
    repeating: 'pointless',
    reaction: 'change-the-wording',
    inputs: ['message'],
    certainty: 'inferred',
    phrases: [
      'profanity filter',
      'bad words in dm',
      'chat word filter',
      'offensive language in chat',
      'swearing in dm',
      'dm rejected',
    ],
  },
  36606: {
    name: 'MESSAGES_FROM_FOLLOWED_ONLY',
    meaning:
      'The recipient accepts messages only from users they follow, and they do not follow the sender.',
    chinese: '对方只接收自己关注的人的私信，而对方没有关注发送者',
    causes: [
      "`POST /conversation/message`: the recipient's `conversation_policy` is 2 (users they follow), and they do not follow the sender.",
      'The same recipient is the target of a file upload with `usageType` conversation.',
    ],
    actions: {
      'other person': 'Follow the sender, or open your messages to everyone in your settings.',
      'app developer':
        "Read `conversation.code` in the recipient's user detail, and close the message box when it is not 0.",
      'signed-in person':
        'Ask the other person to follow you. Following them from your side is not enough.',
    },
    repeating: 'pointless',
    reaction: 'another-person-decides',
    inputs: ['uidOrUsername', 'usageFsid', 'X-Fresns-Uid'],
    settings: [{ key: 'conversation_policy', kind: 'user setting' }],
    certainty: 'read',
    evidence: [{ file: 'app/Utilities/PermissionUtility.php', line: 488 }],
    phrases: [
      'recipient does not follow you',
      'dm from followed only',
      'not followed by recipient',
      'strangers cannot dm',
      'recipient privacy settings',
      'cannot message this person',
    ],
  },
  36607: {
    name: 'MESSAGES_FROM_FOLLOWED_OR_VERIFIED_ONLY',
    meaning:
      'The recipient accepts messages only from users they follow or from verified users, and the sender is neither.',
    chinese: '对方只接收自己关注的人或认证用户发来的私信，发送者两者都不是',
    causes: [
      "`POST /conversation/message`: the recipient's `conversation_policy` is 3, they do not follow the sender, and the sender is not verified.",
      'The same recipient is the target of a file upload with `usageType` conversation.',
    ],
    actions: {
      'other person': 'Follow the sender, or open your messages to everyone in your settings.',
      'app developer':
        "Read `conversation.code` in the recipient's user detail, and close the message box when it is not 0.",
      'plugin developer':
        'Verify users by setting `verified_status`; the server itself never sets it.',
      'signed-in person':
        "Ask the other person to follow you, or ask the site's operator how to get verified.",
    },
    repeating: 'pointless',
    reaction: 'another-person-decides',
    inputs: ['uidOrUsername', 'usageFsid', 'X-Fresns-Uid'],
    settings: [{ key: 'conversation_policy', kind: 'user setting' }],
    certainty: 'read',
    evidence: [{ file: 'app/Utilities/PermissionUtility.php', line: 483 }],
    phrases: [
      'verified badge needed to message',
      'blue check to dm',
      'dm from verified only',
      'unverified sender',
      'recipient does not follow you',
      'cannot message this person',
    ],
  },
  36608: {
    name: 'MESSAGES_CLOSED_BY_RECEIVER',
    meaning: 'The recipient accepts no private messages, or has blocked the sender.',
    chinese: '对方关闭了私信，或者已经屏蔽了发送者',
    misleading:
      'It may concern this sender alone: the recipient can block one person and still exchange messages with others.',
    causes: [
      "The recipient's `conversation_policy` is 4 (no one).",
      'The recipient has blocked the sender, whatever their policy says.',
    ],
    actions: {
      'app developer':
        "Read `conversation.code` in the recipient's user detail, and close the message box when it is not 0.",
      'signed-in person': 'Only the other person can open their messages to you.',
      'other person': 'Unblock the sender, or open your messages in your settings.',
    },
    repeating: 'pointless',
    reaction: 'another-person-decides',
    inputs: ['uidOrUsername', 'usageFsid', 'X-Fresns-Uid'],
    settings: [{ key: 'conversation_policy', kind: 'user setting' }],
    certainty: 'read',
    evidence: [{ file: 'app/Utilities/PermissionUtility.php', line: 476 }],
    phrases: [
      'recipient turned off dm',
      'recipient closed inbox',
      'other side disabled chat',
      'user accepts no dm',
      'cannot message this person',
      'dms closed',
    ],
  },
  36609: {
    name: 'CANNOT_DELETE_MESSAGES_OF_OTHERS',
    meaning: 'Reserved for deleting messages that the user neither sent nor received.',
    chinese: '保留码，本应表示删除他人私信；主程序不会返回此码，会跳过并返回成功',
    causes: [
      'The server itself skips messages in `cmids` that the user neither sent nor received, and reports success.',
    ],
    actions: {
      'app developer': 'Send only `cmids` from the conversations of the user in `X-Fresns-Uid`.',
      'plugin developer': 'Say in your own message which messages belong to other users.',
    },
    repeating: 'pointless',
    reaction: 'only-the-owner',
    inputs: ['type', 'cmids'],
    certainty: 'inferred',
    phrases: [
      'delete received dm',
      'not your dm',
      "unsend another's message",
      "remove someone else's message",
      'delete chat of others',
    ],
  },
  36700: {
    name: 'NOTIFICATION_NOT_FOUND',
    meaning: 'Reserved for a notification that does not exist.',
    chinese: '保留码，本应表示通知不存在；主程序不会返回此码，查不到的通知会跳过',
    causes: [
      "The server's own endpoints skip unknown `notificationIds` and those of other users, and report success.",
    ],
    actions: {
      'app developer':
        'Reload the notifications with `GET /notification/list`, and drop the IDs that are gone.',
      'plugin developer': 'Say in your own message which notification was not found.',
    },
    repeating: 'pointless',
    reaction: 'remove-from-view',
    inputs: ['notificationIds'],
    certainty: 'inferred',
    phrases: [
      'alert not found',
      'unknown notification',
      'notice missing',
      'invalid alert',
      'push not found',
      'notification gone',
    ],
  },
  36701: {
    name: 'NOT_YOUR_NOTIFICATION',
    meaning: 'Reserved for a notification that belongs to another user.',
    chinese: '保留码，本应表示通知不属于自己；主程序不会返回此码，只处理自己的通知',
    causes: [
      "The server's own endpoints skip unknown `notificationIds` and those of other users, and report success.",
    ],
    actions: {
      'app developer':
        'Load `GET /notification/list` again after the person switches to another user, and use only its IDs.',
      'plugin developer':
        "Compare the notification's user with `X-Fresns-Uid` before you send this code.",
    },
    repeating: 'pointless',
    reaction: 'only-the-owner',
    inputs: ['notificationIds', 'X-Fresns-Uid'],
    certainty: 'inferred',
    phrases: [
      'not your alert',
      'alert of another user',
      "someone else's notification",
      'foreign notice',
      'not addressed to you',
    ],
  },
  36702: {
    name: 'CANNOT_DELETE_NOTIFICATIONS_OF_OTHERS',
    meaning: 'Reserved for deleting the notifications of another user.',
    chinese: '保留码，本应表示删除他人通知；主程序不会返回此码，会跳过并返回成功',
    causes: [
      "The server's own endpoints skip unknown `notificationIds` and those of other users, and report success.",
    ],
    actions: {
      'app developer':
        'Reload `GET /notification/list` after deleting and after the person switches users; success alone does not prove that a notification is gone.',
      'plugin developer': 'Say in your own message which notifications belong to other users.',
    },
    repeating: 'pointless',
    reaction: 'only-the-owner',
    inputs: ['notificationIds', 'X-Fresns-Uid'],
    certainty: 'inferred',
    phrases: [
      "delete someone else's alert",
      "remove another's notice",
      'clear other notifications',
      'not my alert',
      'dismiss alert of others',
    ],
  },
}
