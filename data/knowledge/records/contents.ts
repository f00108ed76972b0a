import type { CodeOf } from '../../catalogue/entries'
import type { KnowledgeRecords } from '../types'

export const contents: KnowledgeRecords<CodeOf<'contents'>> = {
  37100: {
    name: 'GROUP_NOT_FOUND',
    meaning:
      'The server finds no group for the ID in the request, or the group of the draft or of the post commented on is gone.',
    chinese: '按gid找不到小组或小组已删除，也可能是内容所属的小组已不存在',
    causes: [
      'The `gid` in the path matches no group, or the group has been deleted.',
      'In `GET /group/list`, the `gid` of the parent group matches no group, or the group has been deleted.',
      'Updating a post draft: the `gid` that was sent names no group.',
      'Publishing: the group stored in the draft, or the group of the post being commented on, was removed from the database.',
    ],
    actions: {
      'app developer':
        'Compare `gid` with a fresh response from `GET /group/list`. Remove groups that are gone from your caches.',
      'signed-in person':
        'This group no longer exists. Choose another group for the post, or none.',
    },
    repeating: 'pointless',
    reaction: 'remove-from-view',
    inputs: ['gid'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/GroupController.php', line: 311 },
      { file: 'app/Fresns/Api/Http/Controllers/EditorController.php', line: 664 },
      { file: 'app/Utilities/ValidationUtility.php', line: 350 },
    ],
    phrases: [
      'group not found',
      'community not found',
      'invalid group id',
      'gid not found',
      'group deleted',
      'circle not found',
    ],
  },
  37101: {
    name: 'GROUP_DISABLED',
    meaning: 'The group exists, but the operator has switched it off.',
    chinese: '小组存在，但已被停用',
    causes: [
      'The group named by `gid` in the path has `is_enabled` false.',
      'Updating or publishing a post: the chosen group has `is_enabled` false.',
      'Publishing a comment: the group of the post has `is_enabled` false.',
      'In `GET /group/list`, the parent group named by `gid` has `is_enabled` false.',
    ],
    actions: {
      'signed-in person': 'This group is closed at the moment. Choose another group for the post.',
      'site operator':
        'Open the list of disabled groups in the control panel and enable the group if it should be in use.',
      'app developer': 'Take the group out of lists and of the group picker.',
    },
    repeating: 'pointless',
    reaction: 'remove-from-view',
    inputs: ['gid'],
    settings: [{ key: 'is_enabled', kind: 'group setting' }],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/GroupController.php', line: 315 },
      { file: 'app/Fresns/Api/Http/Controllers/EditorController.php', line: 668 },
      { file: 'app/Utilities/ValidationUtility.php', line: 354 },
    ],
    phrases: [
      'group banned',
      'group shut down',
      'community closed',
      'group suspended',
      'group blocked by admin',
      'inactive group',
    ],
  },
  37102: {
    name: 'NO_ELIGIBLE_GROUPS',
    meaning:
      'None of the groups in the list filter may be shown to the reader, so the list stays empty.',
    chinese: '用来筛选的小组都不可用或对访问者不开放，只返回空列表和警告',
    causes: [
      'One `gid` in `groups`: the group is private, and the reader is signed out or neither follows it nor has a whitelisted main role.',
      'One `gid`: `private_end_after` is 2, and the membership has run out or has no end date.',
      'Several in `groups`: each is unknown, deleted, disabled or closed to the reader. Since v3.3.0: also a single unknown one.',
      'Several in `groups`: `private_end_after` is 2 or 3 and the follow has an end date, even one still to come; a framework error may come first.',
      'An earlier empty lookup of the same `groups` text is still cached for this reader (12 to 72 hours).',
    ],
    actions: {
      'app developer':
        'Look for this number in brackets at the start of `message`: the response has code 0 and an empty list. Show an empty state. Request each `gid` on its own to find the cause.',
      'signed-in person': 'You can see the posts of this group once you are a member.',
      'site operator':
        'Check `privacy`, `private_end_after` and `private_whitelist_roles` of the groups. Clear the cache after a change.',
    },
    repeating: 'pointless',
    reaction: 'read-the-warning',
    inputs: ['groups', 'includeSubgroups', 'X-Fresns-Uid'],
    settings: [
      { key: 'privacy', kind: 'group setting' },
      { key: 'private_end_after', kind: 'group setting' },
      { key: 'private_whitelist_roles', kind: 'group setting' },
      { key: 'is_enabled', kind: 'group setting' },
    ],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/PostController.php', line: 233 },
      { file: 'app/Fresns/Api/Http/Controllers/CommentController.php', line: 304 },
    ],
    phrases: [
      'no matching groups',
      'all groups filtered out',
      'group filter empty',
      'empty feed',
      'no results for groups',
      'selected communities hidden',
    ],
  },
  37103: {
    name: 'GROUP_MEMBERS_ONLY',
    meaning:
      'Reserved for group pages that only members may open; the server itself checks membership only for the content of a group.',
    chinese: '保留码，本应表示小组仅成员可见；主程序不会返回此码，不检查成员身份',
    actions: {
      'site operator':
        'Find the plugin that returned this code, and see how people join the group there. The server itself never closes a group page for this reason.',
      'signed-in person': 'Only members can open this group. Join it first.',
    },
    repeating: 'pointless',
    reaction: 'join-or-change-group',
    certainty: 'inferred',
    phrases: [
      'private group',
      'join group first',
      'not a member',
      'closed community',
      'membership needed',
      'group page hidden',
    ],
  },
  37104: {
    name: 'GROUP_CONTENT_MEMBERS_ONLY',
    meaning:
      'The post or comment belongs to a private group, and the reader is signed out or does not follow that group.',
    chinese: '内容属于私有小组，访问者未登录，或没有关注小组且主角色不在白名单',
    misleading:
      'A member here is a user who follows the group. Signed-out readers get the same response, and authors are not exempt, even for their own content.',
    causes: [
      'The request carries no user (`X-Fresns-Uid`), and the group of the content is private.',
      'The user does not follow the group, and their main role is not in `private_whitelist_roles`.',
      'A plugin has added the user to the group, and the old follow status is still cached (12 to 72 hours).',
    ],
    actions: {
      'signed-in person': 'Sign in and join the group, then open the post again.',
      'app developer':
        'Offer to follow the group with `POST /user/mark`. If that returns 36200, open the plugin through which this group takes members.',
      'site operator':
        'Add the main role to `private_whitelist_roles`, or make the group public, if these people should read it.',
    },
    repeating: 'pointless',
    reaction: 'join-or-change-group',
    inputs: ['pid', 'cid', 'hpid', 'hcid', 'X-Fresns-Uid'],
    settings: [
      { key: 'privacy', kind: 'group setting' },
      { key: 'private_whitelist_roles', kind: 'group setting' },
    ],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Services/ContentService.php', line: 77 },
      { file: 'app/Fresns/Api/Services/ContentService.php', line: 90 },
    ],
    phrases: [
      'private group',
      'join to see posts',
      'group posts hidden',
      'member list hidden',
      'not a member',
      'group feed locked',
    ],
  },
  37105: {
    name: 'GROUP_CONTENT_BLOCKED_FOR_USER',
    meaning: 'Reserved for a person who is barred from the content of one particular group.',
    chinese: '保留码，本应表示用户被禁止查看某个小组内容；主程序不会返回此码',
    actions: {
      'site operator':
        'Find the plugin that manages group members, and look there for a block on this person. The server itself returns 37104, 37106 or 37107.',
      'signed-in person': "You cannot read this group. Ask the group's administrators why.",
    },
    repeating: 'pointless',
    reaction: 'join-or-change-group',
    certainty: 'unknown',
    phrases: [
      'banned from group',
      'kicked out of group',
      'blocked in group',
      'removed from community',
      'group reading forbidden',
    ],
  },
  37106: {
    name: 'GROUP_MEMBERSHIP_EXPIRED',
    meaning:
      'The private group hides its content once a membership ends; individual posts and comments are closed to ordinary followers even before that.',
    chinese: '私有小组规定成员到期后不可查看；打开单个内容时，白名单外的关注者未到期也被拒',
    misleading:
      'No expiry date is compared here. A follower whose membership is still valid is refused too, while the lists and group detail do compare the date. With a stored end date a framework error may come first.',
    causes: [
      'The content is in a private group with `private_end_after` 2, and the reader follows it without a main role listed in `private_whitelist_roles`.',
    ],
    actions: {
      'site operator':
        'Set `private_end_after` of the group to 1 (by a plugin or in the database), or add the main role of these people to `private_whitelist_roles`. Extending a membership does not help here.',
      'app developer':
        'Show that the content is closed. Do not claim that the membership has expired.',
      'signed-in person':
        "You cannot open this post, even with a valid membership. Tell the site's operator.",
    },
    repeating: 'pointless',
    reaction: 'tell-the-operator',
    inputs: ['pid', 'cid', 'hpid', 'hcid', 'X-Fresns-Uid'],
    settings: [
      { key: 'privacy', kind: 'group setting' },
      { key: 'private_end_after', kind: 'group setting' },
      { key: 'private_whitelist_roles', kind: 'group setting' },
    ],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Services/ContentService.php', line: 98 }],
    phrases: [
      'group membership expired',
      'group subscription expired',
      'paid group ended',
      'renew group access',
      'group paywall',
      'group locked after expiry',
    ],
  },
  37107: {
    name: 'GROUP_NEW_CONTENT_HIDDEN',
    meaning:
      'In this private group, followers may not read posts and comments created after the end date of their membership.',
    chinese: '私有小组里，该内容发布于成员到期之后；关注没有到期日也会被拒',
    misleading: 'A follow without any end date is refused as well, although nothing has expired.',
    causes: [
      '`private_end_after` of the group is 3, and the follow has no end date, as after an ordinary follow through the API.',
      '`private_end_after` is 3, and the content was created later than the end date of the follow.',
      'The membership was extended by a plugin, and the old follow status is still cached (12 to 72 hours).',
    ],
    actions: {
      'signed-in person':
        'Renew your membership of this group to read new posts. Older posts stay open if your membership had an end date.',
      'plugin developer':
        'Store the end date with the command word `setUserGroupExpiryDatetime` and clear the cache afterwards. Test it: a stored date may raise a framework error first.',
      'site operator':
        'If ordinary followers should read everything, set `private_end_after` of the group to 1, by a plugin or in the database.',
    },
    repeating: 'pointless',
    reaction: 'offer-renewal',
    inputs: ['pid', 'cid', 'hpid', 'hcid', 'X-Fresns-Uid'],
    settings: [
      { key: 'privacy', kind: 'group setting' },
      { key: 'private_end_after', kind: 'group setting' },
      { key: 'private_whitelist_roles', kind: 'group setting' },
    ],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Services/ContentService.php', line: 105 }],
    phrases: [
      'newer group posts locked',
      'only older group posts',
      'group subscription ended',
      'renew to see newer',
      'posted after membership ended',
      'group paywall',
    ],
  },
  37200: {
    name: 'HASHTAG_NOT_FOUND',
    meaning: 'No hashtag exists for the `htid` in the path, or it has been deleted.',
    chinese: '按htid找不到话题，或话题已被删除',
    causes: [
      'The `htid` was typed or built by the app and matches no hashtag.',
      'The app percent-encoded an `htid` that the server had already sent in that form (names in scripts other than Latin).',
      'The hashtag has been deleted since the app loaded it.',
    ],
    actions: {
      'app developer':
        'Take `htid` from `GET /hashtag/list` or from the content, and put it into the path unchanged. Drop deleted hashtags from your caches.',
    },
    repeating: 'pointless',
    reaction: 'remove-from-view',
    inputs: ['htid'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/HashtagController.php', line: 231 },
      { file: 'app/Fresns/Api/Http/Controllers/HashtagController.php', line: 276 },
    ],
    phrases: [
      'hashtag not found',
      'unknown topic',
      'topic not found',
      'invalid htid',
      'hashtag deleted',
    ],
  },
  37201: {
    name: 'HASHTAG_DISABLED',
    meaning: 'The hashtag exists, but it has been disabled on this site.',
    chinese: '话题存在，但已被停用',
    causes: ['The hashtag named by `htid` has `is_enabled` false.'],
    actions: {
      'app developer': 'Remove the hashtag from lists and links.',
      'site operator':
        'Find out why `is_enabled` is off. The control panel has no switch for hashtags, so look in a plugin or the database.',
    },
    repeating: 'pointless',
    reaction: 'remove-from-view',
    inputs: ['htid'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/HashtagController.php', line: 235 },
      { file: 'app/Fresns/Api/Http/Controllers/HashtagController.php', line: 280 },
    ],
    phrases: [
      'banned hashtag',
      'blocked topic',
      'topic closed',
      'hashtag turned off',
      'forbidden tag',
      'hidden topic',
    ],
  },
  37202: {
    name: 'NO_ELIGIBLE_HASHTAGS',
    meaning: 'None of the hashtags in the list filter can be used, so the list stays empty.',
    chinese: '用来筛选的话题都不存在、已删除或已停用，只返回空列表和警告',
    causes: [
      'Every entry in `hashtags` is unknown, deleted or disabled.',
      'The entries are not separated by commas and are read as one name.',
      'The app percent-encoded entries that the server had already sent in that form.',
      'An earlier empty lookup of the same `hashtags` text is still cached, for all readers (12 to 72 hours).',
    ],
    actions: {
      'app developer':
        'Look for this number in brackets at the start of `message`: the response has code 0 and an empty list. Show an empty state. Check each entry of `hashtags` with `GET /hashtag/{htid}/detail`.',
      'site operator': 'Clear the cache after you create or enable a hashtag.',
    },
    repeating: 'pointless',
    reaction: 'read-the-warning',
    inputs: ['hashtags'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/PostController.php', line: 255 },
      { file: 'app/Fresns/Api/Http/Controllers/CommentController.php', line: 330 },
    ],
    phrases: [
      'no matching hashtags',
      'topic filter empty',
      'all hashtags filtered out',
      'empty feed',
      'no results for hashtags',
      'selected topics hidden',
    ],
  },
  37300: {
    name: 'GEOTAG_NOT_FOUND',
    meaning: 'No geotag (a saved place) exists for the `gtid` that was sent.',
    chinese: '按gtid找不到地理标签，或地理标签已被删除',
    causes: [
      'The `gtid` in the path matches no geotag, or the geotag has been deleted.',
      'Updating a draft: the `gtid` that was sent names no geotag.',
    ],
    actions: {
      'app developer':
        'Take `gtid` from `GET /geotag/list`. Send an empty `gtid` to take the place out of a draft.',
      'signed-in person': 'This place is no longer available. Choose another one, or none.',
    },
    repeating: 'pointless',
    reaction: 'remove-from-view',
    inputs: ['gtid'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/GeotagController.php', line: 288 },
      { file: 'app/Fresns/Api/Http/Controllers/GeotagController.php', line: 331 },
      { file: 'app/Fresns/Api/Http/Controllers/EditorController.php', line: 766 },
    ],
    phrases: [
      'place not found',
      'unknown location',
      'no such place',
      'invalid gtid',
      'check-in spot missing',
      'poi not found',
      'map point missing',
    ],
  },
  37301: {
    name: 'GEOTAG_DISABLED',
    meaning: 'The geotag (a saved place) exists, but it has been disabled on this site.',
    chinese: '地理标签存在，但已被停用',
    causes: [
      'The geotag named by `gtid` in the path has `is_enabled` false.',
      'Updating a draft: the chosen geotag has `is_enabled` false.',
    ],
    actions: {
      'signed-in person': 'This place cannot be used. Choose another one, or none.',
      'app developer':
        'Remove the geotag from lists. Send an empty `gtid` to take it out of a draft.',
      'site operator':
        'Find out why `is_enabled` is off. The control panel has no switch for geotags, so look in a plugin or the database.',
    },
    repeating: 'pointless',
    reaction: 'remove-from-view',
    inputs: ['gtid'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/GeotagController.php', line: 292 },
      { file: 'app/Fresns/Api/Http/Controllers/GeotagController.php', line: 335 },
      { file: 'app/Fresns/Api/Http/Controllers/EditorController.php', line: 770 },
    ],
    phrases: [
      'blocked place',
      'location turned off',
      'place closed',
      'check-in disabled',
      'banned location',
      'poi disabled',
    ],
  },
  37302: {
    name: 'NO_ELIGIBLE_GEOTAGS',
    meaning:
      'None of the geotags (saved places) in the list filter can be used, so the list stays empty.',
    chinese: '用来筛选的地理标签都不存在、已删除或已停用，只返回空列表和警告',
    causes: [
      'Every entry in `geotags` is unknown, deleted or disabled.',
      'The entries are not separated by commas and are read as one identifier.',
      'An earlier empty lookup of the same `geotags` text is still cached, for all readers (12 to 72 hours).',
    ],
    actions: {
      'app developer':
        'Look for this number in brackets at the start of `message`: the response has code 0 and an empty list. Show an empty state. Check each entry of `geotags` with `GET /geotag/{gtid}/detail`.',
      'site operator': 'Clear the cache after you create or enable a geotag.',
    },
    repeating: 'pointless',
    reaction: 'read-the-warning',
    inputs: ['geotags'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/PostController.php', line: 279 },
      { file: 'app/Fresns/Api/Http/Controllers/CommentController.php', line: 354 },
    ],
    phrases: [
      'no matching places',
      'location filter empty',
      'all places filtered out',
      'empty feed',
      'no results nearby',
      'selected locations hidden',
    ],
  },
  37400: {
    name: 'POST_NOT_FOUND',
    meaning:
      'The post named in the request, or the post to which the comment belongs, cannot be found.',
    chinese: '找不到帖子或评论所属的帖子；建评论草稿没传commentPid也会这样',
    misleading:
      'On comment endpoints, the comment may be fine while its post is gone. When a comment draft is created, it can simply mean that `commentPid` was not sent.',
    causes: [
      'The `pid` names no post. Detail and `GET /comment/list` also refuse a deleted one.',
      'The comment in the path exists, but its post has been deleted.',
      'Creating a comment draft with `commentCid` only, without `commentPid`.',
      '`POST /editor/{type}/edit/{fsid}` with type post: `fsid` matches no post, or the post has been deleted.',
      'The post of the history version (`hpid` or `hcid`) has been deleted.',
    ],
    actions: {
      'app developer':
        'Check `pid`. Always send `commentPid` when you create a comment draft. Remove deleted posts and the comments below them from your caches.',
      'signed-in person': 'This post has been deleted or never existed.',
    },
    repeating: 'pointless',
    reaction: 'remove-from-view',
    inputs: ['pid', 'fsid', 'commentPid', 'hpid', 'cid', 'hcid'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/PostController.php', line: 513 },
      { file: 'app/Fresns/Api/Http/Controllers/CommentController.php', line: 593 },
      { file: 'app/Utilities/PermissionUtility.php', line: 627 },
    ],
    phrases: [
      'post not found',
      'post deleted',
      'invalid pid',
      'post is gone',
      'dead post link',
      'article not found',
    ],
  },
  37401: {
    name: 'POST_DISABLED',
    meaning: 'The post is disabled; only its author may still open it.',
    chinese: '帖子已停用，而当前用户不是它的作者',
    causes: [
      'The post named by `pid` has `is_enabled` false, and the user in `X-Fresns-Uid` is not its author.',
      'Its author opens it while signed out or as another user.',
      'The post of the history version (`hpid`) is disabled.',
      '`GET /comment/list` asks for the comments of such a post.',
    ],
    actions: {
      'app developer': 'Treat the post as hidden and take it out of lists and caches.',
      'site operator':
        'Find out why `is_enabled` of the post is off. The control panel has no switch for posts, so look in a plugin or the database.',
      'signed-in person': 'This post has been hidden. If it is yours, sign in as its author.',
    },
    repeating: 'pointless',
    reaction: 'remove-from-view',
    inputs: ['pid', 'hpid', 'X-Fresns-Uid'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/PostController.php', line: 523 },
      { file: 'app/Fresns/Api/Http/Controllers/CommentController.php', line: 223 },
      { file: 'app/Fresns/Api/Http/Controllers/PostController.php', line: 966 },
    ],
    phrases: [
      'post hidden',
      'post blocked',
      'post taken down',
      'post removed by moderator',
      'banned post',
      'inactive post',
      'nsfw post removed',
    ],
  },
  37402: {
    name: 'POST_LOG_NOT_FOUND',
    meaning: 'No published version of a post exists for this `hpid`.',
    chinese: '找不到帖子的这个历史版本；草稿、审核中或已删除的版本都算找不到',
    causes: [
      'The `hpid` belongs to a draft that is not published yet, is under review or was rejected.',
      'The version has been deleted, for example together with its post.',
      'The `hpid` was mistyped or is the `pid` of the post.',
    ],
    actions: {
      'app developer':
        'Take `hpid` from `GET /post/{pid}/histories`. For a draft use `GET /editor/{type}/draft/{did}` instead.',
    },
    repeating: 'pointless',
    reaction: 'remove-from-view',
    inputs: ['hpid'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Http/Controllers/PostController.php', line: 946 }],
    phrases: [
      'post version not found',
      'post history missing',
      'post revision unknown',
      'edit history not found',
      'invalid hpid',
      'old post version',
    ],
  },
  37403: {
    name: 'POST_LOG_DISABLED',
    meaning: 'This one earlier version of the post is disabled; only its author may still open it.',
    chinese: '帖子的这个历史版本已停用，而当前用户不是它的作者',
    causes: [
      'The version named by `hpid` has `is_enabled` false, and the user in `X-Fresns-Uid` is not its author.',
    ],
    actions: {
      'app developer': 'Skip this version in the history and show the others.',
      'site operator':
        'Find out why `is_enabled` of the version is off. The control panel has no switch for it, so look in a plugin or the database.',
    },
    repeating: 'pointless',
    reaction: 'remove-from-view',
    inputs: ['hpid', 'X-Fresns-Uid'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Http/Controllers/PostController.php', line: 951 }],
    phrases: [
      'post version disabled',
      'post history blocked',
      'post revision hidden',
      'old post version hidden',
      'edit history turned off',
    ],
  },
  37404: {
    name: 'POST_LOCKED',
    meaning:
      'Reserved for posts that somebody must unlock first; the server itself shortens a locked post instead of refusing it.',
    chinese: '保留码，本应表示未授权阅读内容；主程序不会返回此码，锁定的帖子只给节选',
    actions: {
      'site operator':
        'Find the plugin that returned this code, and see how it lets people unlock a post.',
      'plugin developer': 'Unlock the post for a user or role with the command word `setPostAuth`.',
      'other person': 'If you are the author of the post, give the reader access to it.',
      'app developer':
        'Read `readConfig` of the post: `isReadLocked` tells whether it is locked, `buttonUrl` is where to unlock it.',
    },
    repeating: 'pointless',
    reaction: 'another-person-decides',
    certainty: 'inferred',
    phrases: [
      'paid content',
      'locked post',
      'unlock to read',
      'purchase required',
      'buy to read',
      'paywall',
      'access denied',
      'preview only',
    ],
  },
  37500: {
    name: 'COMMENT_NOT_FOUND',
    meaning:
      'The comment named in the request, or the comment of the history version, cannot be found.',
    chinese: '按给出的编号找不到评论，或历史版本所属的评论已不存在',
    causes: [
      'The `cid` names no comment. Detail, deleting and `GET /comment/list` also refuse a deleted one.',
      '`POST /editor/{type}/edit/{fsid}` with type comment: `fsid` matches no comment, or the comment has been deleted.',
      'The history version (`hcid`) exists, but its comment is gone.',
      'A plugin called a command word with a `commentCid` or `fsid` that names no comment.',
    ],
    actions: {
      'app developer':
        'Check `cid`. Remove the comment from lists and caches if it has been deleted. Deleting it a second time also gets this response.',
      'signed-in person': 'This comment has been deleted or never existed.',
    },
    repeating: 'pointless',
    reaction: 'remove-from-view',
    inputs: ['cid', 'fsid', 'commentCid', 'hcid'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/CommentController.php', line: 588 },
      { file: 'app/Fresns/Api/Http/Controllers/CommentController.php', line: 246 },
      { file: 'app/Fresns/Words/Content/Content.php', line: 262 },
    ],
    phrases: [
      'comment not found',
      'reply deleted',
      'no such reply',
      'invalid cid',
      'reply is gone',
      'dead comment link',
    ],
  },
  37501: {
    name: 'COMMENT_DISABLED',
    meaning: 'The comment is disabled; usually only its author may still open it.',
    chinese: '评论已停用，而当前用户不是作者；查看它的回复列表时作者也被拒',
    causes: [
      'The comment named by `cid` has `is_enabled` false, and the user in `X-Fresns-Uid` is not its author.',
      '`GET /comment/list` with `cid`: the replies of such a comment are closed even to its author.',
      'The comment of the history version (`hcid`) is disabled.',
    ],
    actions: {
      'app developer': 'Treat the comment as hidden and take it out of lists and caches.',
      'site operator':
        'Find out why `is_enabled` of the comment is off. The control panel has no switch for comments, so look in a plugin or the database.',
    },
    repeating: 'pointless',
    reaction: 'remove-from-view',
    inputs: ['cid', 'hcid', 'X-Fresns-Uid'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/CommentController.php', line: 603 },
      { file: 'app/Fresns/Api/Http/Controllers/CommentController.php', line: 250 },
      { file: 'app/Fresns/Api/Http/Controllers/CommentController.php', line: 883 },
    ],
    phrases: [
      'comment hidden',
      'reply blocked',
      'comment taken down',
      'comment removed by moderator',
      'banned reply',
      'inactive comment',
    ],
  },
  37502: {
    name: 'COMMENT_LOG_NOT_FOUND',
    meaning: 'No published version of a comment exists for this `hcid`.',
    chinese: '找不到评论的这个历史版本；草稿、审核中或已删除的版本都算找不到',
    causes: [
      'The `hcid` belongs to a draft that is not published yet, is under review or was rejected.',
      'The version has been deleted, for example together with its comment.',
      'The `hcid` was mistyped or is the `cid` of the comment.',
    ],
    actions: {
      'app developer':
        'Take `hcid` from `GET /comment/{cid}/histories`. For a draft use `GET /editor/{type}/draft/{did}` instead.',
    },
    repeating: 'pointless',
    reaction: 'remove-from-view',
    inputs: ['hcid'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Http/Controllers/CommentController.php', line: 858 }],
    phrases: [
      'comment version not found',
      'comment history missing',
      'reply revision unknown',
      'edit history not found',
      'invalid hcid',
      'old comment version',
    ],
  },
  37503: {
    name: 'COMMENT_LOG_DISABLED',
    meaning:
      'This one earlier version of the comment is disabled; only its author may still open it.',
    chinese: '评论的这个历史版本已停用，而当前用户不是它的作者',
    causes: [
      'The version named by `hcid` has `is_enabled` false, and the user in `X-Fresns-Uid` is not its author.',
    ],
    actions: {
      'app developer': 'Skip this version in the history and show the others.',
      'site operator':
        'Find out why `is_enabled` of the version is off. The control panel has no switch for it, so look in a plugin or the database.',
    },
    repeating: 'pointless',
    reaction: 'remove-from-view',
    inputs: ['hcid', 'X-Fresns-Uid'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Http/Controllers/CommentController.php', line: 863 }],
    phrases: [
      'comment version disabled',
      'comment history blocked',
      'reply revision hidden',
      'old comment version hidden',
      'edit history turned off',
    ],
  },
  37504: {
    name: 'COMMENTS_VISIBLE_TO_AUTHOR_ONLY',
    meaning:
      'Reserved for private comments; the server itself sends such a comment with its content left empty instead.',
    chinese: '保留码，本应表示评论仅帖子作者可见；主程序不会返回此码，只清空正文',
    actions: {
      'site operator':
        'Find the plugin that returned this code, and see how it decides who may read private comments.',
      'app developer':
        'Read `privacy` of the comment: if it is `private`, only its author and the author of the post get the content.',
      'other person':
        'As the author of the post, you can read this comment yourself and pass on what it says.',
    },
    repeating: 'pointless',
    reaction: 'another-person-decides',
    certainty: 'inferred',
    phrases: [
      'private comments',
      'comments not public',
      'cannot see replies',
      'replies hidden from readers',
      'only poster sees comments',
    ],
  },
  37505: {
    name: 'COMMENTS_TIMED_OUT',
    meaning:
      'The site limits the number of days for which comments are shown, and this post is outside that limit.',
    chinese: '帖子超过规定天数后评论列表为空；查看单条评论时相反，期限内反而被拒',
    misleading:
      'Only the comment list checks what the message says. Comment detail compares the other way round: it refuses while the post is still younger than the period.',
    causes: [
      '`GET /comment/{cid}/detail`: the post is younger than `comment_visibility_rule` days. This ends by itself when the period is over.',
      '`GET /comment/list` with `pid`: the post is older than `comment_visibility_rule` days. The response has code 0, an empty list and this number inside `message`.',
    ],
    actions: {
      'site operator': 'Set `comment_visibility_rule` to 0 to switch the limit off.',
      'app developer':
        'When the list is refused, show that comments are closed under this post. When detail is refused, show the comment from the list.',
      'signed-in person': 'This site limits how long comments are shown. You cannot change that.',
    },
    repeating: 'pointless',
    reaction: 'another-person-decides',
    inputs: ['pid', 'cid'],
    settings: [{ key: 'comment_visibility_rule', kind: 'site config' }],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/CommentController.php', line: 231 },
      { file: 'app/Fresns/Api/Http/Controllers/CommentController.php', line: 616 },
    ],
    phrases: [
      'old post',
      'comments hidden after days',
      'comment visibility period',
      'replies gone on old post',
      'discussion over',
      'post too old for comments',
    ],
  },
  37600: {
    name: 'FILE_NOT_FOUND',
    meaning: 'No file exists for the `fid` in the path, or it has been deleted.',
    chinese: '按fid找不到文件，或文件已被删除',
    causes: [
      'The `fid` was mistyped or is another kind of identifier.',
      'The file has been deleted since the app loaded the content.',
    ],
    actions: {
      'app developer':
        'Take `fid` from the content or from the response to the upload. Load the content again if the file is gone.',
      'signed-in person': 'This file is no longer available.',
    },
    repeating: 'pointless',
    reaction: 'remove-from-view',
    inputs: ['fid'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/CommonController.php', line: 398 },
      { file: 'app/Fresns/Api/Http/Controllers/CommonController.php', line: 482 },
      { file: 'app/Fresns/Api/Http/Controllers/CommonController.php', line: 564 },
    ],
    phrases: [
      'file not found',
      'attachment not found',
      'picture not found',
      'video not found',
      'media missing',
      'invalid fid',
      'attachment deleted',
    ],
  },
  37601: {
    name: 'FILE_DISABLED',
    meaning: 'The file exists, but it has been disabled on this site.',
    chinese: '文件存在，但已被停用',
    causes: ['The file named by `fid` has `is_enabled` false.'],
    actions: {
      'app developer': 'Show the file as unavailable and hide the download button.',
      'site operator':
        'Find out why `is_enabled` of the file is off. The control panel has no switch for files, so look in a plugin or the database.',
      'signed-in person': 'This file has been blocked. If it is yours, upload another one.',
    },
    repeating: 'pointless',
    reaction: 'remove-from-view',
    inputs: ['fid'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/CommonController.php', line: 402 },
      { file: 'app/Fresns/Api/Http/Controllers/CommonController.php', line: 486 },
      { file: 'app/Fresns/Api/Http/Controllers/CommonController.php', line: 568 },
    ],
    phrases: [
      'file blocked',
      'attachment taken down',
      'media hidden',
      'picture removed by moderator',
      'banned file',
      'nsfw picture blocked',
    ],
  },
  37602: {
    name: 'NOT_YOUR_FILE',
    meaning: 'The signed-in account and user have no record of having uploaded or used this file.',
    chinese: '查不到当前账号和用户上传或使用该文件的记录，与角色权限无关',
    misleading:
      'No role or permission is checked. The server only looks for a usage record that links the file to this account and this user.',
    causes: [
      'The file was uploaded by somebody else.',
      'The person switched to another user of the same account after the upload, so `X-Fresns-Uid` differs.',
      'The file was stored without a usage record for this account and user, for example by a plugin.',
    ],
    actions: {
      'app developer':
        'Send `X-Fresns-Aid` and `X-Fresns-Uid` of the account and user that uploaded the file. Offer editing only to them.',
      'signed-in person': 'Switch to the profile that uploaded the file and try again.',
      'plugin developer':
        'Create the usage record with both account and user when your plugin uploads a file.',
    },
    repeating: 'pointless',
    reaction: 'only-the-owner',
    inputs: ['fid', 'X-Fresns-Aid', 'X-Fresns-Uid'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Http/Controllers/CommonController.php', line: 408 }],
    phrases: [
      'file of someone else',
      'not the file owner',
      'file edit forbidden',
      'change file details',
      'edit attachment',
      'permission denied',
    ],
  },
  37700: {
    name: 'EXTEND_NOT_FOUND',
    meaning: 'No extend content (an add-on to a post or comment) exists for this `eid`.',
    chinese: '按eid找不到扩展内容（只标记为已删除的仍能找到）',
    causes: [
      'The `eid` was mistyped, or comes from another site or an old cache.',
      'The extend content was removed from the database; content that is only marked as deleted is still found.',
    ],
    actions: {
      'app developer': 'Take `eid` from `extends` in the post or comment, freshly loaded.',
      'plugin developer':
        'Check that your plugin keeps the extend content as long as a post or comment refers to it.',
    },
    repeating: 'pointless',
    reaction: 'remove-from-view',
    inputs: ['eid'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 881 }],
    phrases: [
      'plugin content not found',
      'card not found',
      'widget missing',
      'unknown attached card',
      'invalid eid',
      'plugin card gone',
    ],
  },
  37701: {
    name: 'EXTEND_DISABLED',
    meaning:
      'The extend content (an add-on to a post or comment) is disabled, so its buttons can no longer be used.',
    chinese: '扩展内容存在，但已被停用',
    causes: ['The extend content named by `eid` has `is_enabled` false.'],
    actions: {
      'app developer': 'Disable the buttons of this add-on.',
      'plugin developer':
        'Set `is_enabled` of the extend content if people should be able to use it.',
      'site operator': 'Ask the developer of the plugin why the add-on is disabled.',
    },
    repeating: 'pointless',
    reaction: 'remove-from-view',
    inputs: ['eid'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 885 }],
    phrases: [
      'plugin content turned off',
      'card blocked',
      'widget off',
      'plugin card hidden',
      'inactive card',
    ],
  },
  37702: {
    name: 'EXTEND_KEY_NOT_FOUND',
    meaning:
      'The button pressed is not among the choices that this extend content (an add-on to a post or comment) offers.',
    chinese: '提交的key不在该扩展内容的操作选项里',
    causes: [
      'The `key` was mistyped, or belongs to another `eid`.',
      'The plugin has changed the choices in `action_items` since the app loaded them.',
    ],
    actions: {
      'app developer':
        'Load the content again and send a `key` from the action items of this `eid`.',
      'plugin developer': 'Keep the keys in `action_items` stable once people have answered.',
    },
    repeating: 'pointless',
    reaction: 'remove-from-view',
    inputs: ['eid', 'key'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Http/Controllers/UserController.php', line: 894 }],
    phrases: [
      'unknown action key',
      'card button not found',
      'button key missing',
      'invalid plugin action',
      'vote option not found',
    ],
  },
  37800: {
    name: 'ARCHIVE_NOT_FOUND',
    meaning:
      'No archive field (an extra form field) is defined under the code sent with the upload.',
    chinese: '上传档案文件时，按archiveCode找不到档案配置',
    misleading:
      'It is the definition of the field that is missing, not something already filled in.',
    causes: [
      '`usageType` is an archive type, and `archiveCode` names no definition.',
      'The definition was removed from the database; a definition that is only marked as deleted is still found.',
    ],
    actions: {
      'app developer':
        'Take `archiveCode` from `GET /global/{type}/archives`; for the post fields of a group, add `gid`.',
      'plugin developer': 'Check that your plugin still creates the definition under this code.',
    },
    repeating: 'pointless',
    reaction: 'remove-from-view',
    inputs: ['archiveCode', 'usageType'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Words/File/File.php', line: 272 }],
    phrases: [
      'custom field not found',
      'profile field missing',
      'extra field not found',
      'unknown field code',
      'form field unknown',
    ],
  },
  37801: {
    name: 'ARCHIVE_DISABLED',
    meaning: 'The archive field (an extra form field) named by the upload is disabled.',
    chinese: '上传档案文件时，archiveCode所指的档案配置已停用',
    causes: [
      '`usageType` is an archive type, and the definition named by `archiveCode` has `is_enabled` false.',
      'The app shows a form that it loaded before the field was disabled.',
    ],
    actions: {
      'app developer':
        'Load `GET /global/{type}/archives` again and leave the field out of the form.',
      'plugin developer': 'Set `is_enabled` of the definition if the field should be in use.',
      'site operator': 'See in the plugin that defines the field whether it can be enabled.',
    },
    repeating: 'pointless',
    reaction: 'remove-from-view',
    inputs: ['archiveCode', 'usageType'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Words/File/File.php', line: 276 }],
    phrases: [
      'custom field turned off',
      'profile field off',
      'extra field closed',
      'inactive form field',
    ],
  },
  37802: {
    name: 'ARCHIVE_MISMATCH',
    meaning:
      'The archive field (an extra form field) named by the upload does not take a file for this kind of content and group.',
    chinese: '档案配置的用途、元素类型或所属小组与这次上传不符',
    misleading:
      'Since v3.2.0, judging by the source, every upload for an archive field gets this response: the server checks `element_type`, which field definitions no longer have.',
    causes: [
      'Since v3.2.0: any upload whose `usageType` is an archive type, because the column it checks, `element_type`, was removed.',
      'The definition is meant for a kind of content (user, post or comment) other than the one in `usageType`.',
      'v3.1: the field does not take files (`element_type` is not `file`).',
      'The field belongs to a group (`usage_group_id`) other than that of the draft or its post.',
    ],
    actions: {
      'app developer':
        'Compare `usageType` and the group of the draft with `GET /global/{type}/archives`. If both match, tell the operator; since v3.2.0 no change to the request helps.',
      'site operator':
        'Since v3.2.0, report the missing `element_type` to the developers of the server; no setting fixes it.',
      'plugin developer': 'Give the definition the right usage type and group.',
    },
    repeating: 'pointless',
    reaction: 'tell-the-operator',
    inputs: ['archiveCode', 'usageType', 'usageFsid'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Words/File/File.php', line: 285 },
      { file: 'app/Fresns/Words/File/File.php', line: 289 },
      { file: 'database/migrations/0001_01_01_000000_create_archives_table.php', line: 36 },
    ],
    phrases: [
      'wrong custom field',
      'field type mismatch',
      'not a file field',
      'field of another group',
      'field in wrong place',
    ],
  },
}
