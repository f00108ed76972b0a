import type { CodeOf } from '../../catalogue/entries'
import type { KnowledgeRecords } from '../types'

export const editor: KnowledgeRecords<CodeOf<'editor'>> = {
  38100: {
    name: 'DRAFT_NOT_FOUND',
    meaning: 'The signed-in user has no draft of this type with this ID.',
    chinese: '找不到属于当前用户且类型相符的草稿',
    misleading:
      'The draft may well exist: a draft of another user, or of the other type (post or comment), is answered in the same way.',
    causes: [
      'The `did` was mistyped, or the draft has been deleted.',
      'The draft belongs to a user other than the one in `X-Fresns-Uid`, for example after the person switched users within the account.',
      'The `type` in the path does not match: a post draft is requested as `comment`, or vice versa.',
      'A plugin called `contentPublishByDraft` with a `logId` that names no draft of that type.',
    ],
    actions: {
      'app developer':
        'Take `did` from `GET /editor/{type}/drafts` with the same `type` and user. Drop stored drafts when the user changes.',
      'signed-in person':
        'Switch to the profile with which you wrote the draft, or start a new one.',
    },
    repeating: 'pointless',
    reaction: 'remove-from-view',
    inputs: ['did', 'type', 'X-Fresns-Uid', 'logId'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/EditorController.php', line: 544 },
      { file: 'app/Fresns/Api/Http/Controllers/EditorController.php', line: 949 },
      { file: 'app/Fresns/Words/Content/Content.php', line: 312 },
    ],
    phrases: [
      'draft not found',
      'unknown draft',
      'invalid did',
      'draft deleted',
      'saved text missing',
    ],
  },
  38101: {
    name: 'DRAFT_IN_REVIEW_NOT_EDITABLE',
    meaning: 'The draft has been submitted and is waiting for review, so it cannot be changed now.',
    chinese: '要修改的草稿正在审核，不能编辑',
    causes: [
      '`PATCH /editor/{type}/draft/{did}` for a draft whose `state` is 2 (under review).',
      'The app saves automatically although the person has already submitted the draft.',
    ],
    actions: {
      'app developer':
        'Read `state` of the draft and lock the editor when it is 2. Offer to recall it with `PUT /editor/{type}/draft/{did}`, which makes it editable again.',
      'signed-in person':
        'Withdraw your text from review to change it, or wait until the review is over.',
      'site operator': 'Approve or reject the draft.',
    },
    repeating: 'pointless',
    reaction: 'wait-for-review',
    inputs: ['did', 'type'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Http/Controllers/EditorController.php', line: 618 }],
    phrases: [
      'edit while pending',
      'awaiting moderation',
      'draft in moderation',
      'locked until approval',
      'recall before edit',
      'wait for moderator',
    ],
  },
  38102: {
    name: 'PUBLISHED_DRAFT_NOT_EDITABLE',
    meaning: 'This draft has already been published and is finished; changes need a new draft.',
    chinese: '要修改的草稿已经发布，不能编辑',
    causes: [
      '`PATCH /editor/{type}/draft/{did}` for a draft whose `state` is 3 (published).',
      'The app saves automatically after publishing, or the draft was published on another device or by a reviewer.',
    ],
    actions: {
      'app developer':
        'Stop saving once a draft is published. For changes call `POST /editor/{type}/edit/{fsid}` and update the draft it returns.',
      'signed-in person': 'Your text is already published. Open it and edit it there.',
    },
    repeating: 'pointless',
    reaction: 'not-allowed-here',
    inputs: ['did', 'type'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Http/Controllers/EditorController.php', line: 622 }],
    phrases: [
      'draft already posted',
      'draft already live',
      'edit published draft',
      'edit the post instead',
      'change after publishing',
    ],
  },
  38103: {
    name: 'DRAFT_ALREADY_IN_REVIEW',
    meaning:
      'The draft was submitted earlier and is still waiting for review, so this second attempt had no effect.',
    chinese: '要提交的草稿正在审核，不能重复提交',
    causes: [
      '`POST /editor/{type}/draft/{did}` for a draft whose `state` is 2 (under review).',
      'The person tapped the publish button twice, or the app repeated the request after 38200.',
    ],
    actions: {
      'app developer':
        'Show the draft as waiting for review and do not send it again. To change it, recall it first with `PUT /editor/{type}/draft/{did}`.',
      'signed-in person':
        'Your text has arrived and is being reviewed. You need not send it again.',
      'site operator': 'Approve or reject the draft.',
    },
    repeating: 'pointless',
    reaction: 'wait-for-review',
    inputs: ['did', 'type'],
    certainty: 'read',
    evidence: [{ file: 'app/Fresns/Api/Http/Controllers/EditorController.php', line: 953 }],
    phrases: [
      'submit twice',
      'already awaiting approval',
      'duplicate submission',
      'resubmit pending draft',
      'awaiting moderation',
      'double submit',
    ],
  },
  38104: {
    name: 'DRAFT_ALREADY_PUBLISHED',
    meaning: 'This draft has already been published, so it cannot be published again.',
    chinese: '要提交的草稿已经发布过了，并不是正在发布',
    misleading: 'Nothing is still in progress: the publishing is done.',
    causes: [
      '`POST /editor/{type}/draft/{did}` for a draft whose `state` is 3 (published).',
      'The app repeated the request because it missed the first response.',
      'A plugin called `contentPublishByDraft` for a draft that is already published.',
    ],
    actions: {
      'app developer':
        'Treat it as success and load the content. For changes call `POST /editor/{type}/edit/{fsid}`.',
      'signed-in person': 'Your text is already online.',
      'plugin developer': 'Check `state` before you call `contentPublishByDraft`.',
    },
    repeating: 'pointless',
    reaction: 'treat-as-done',
    inputs: ['did', 'type', 'logId'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/EditorController.php', line: 957 },
      { file: 'app/Fresns/Words/Content/Content.php', line: 316 },
    ],
    phrases: [
      'publish twice',
      'duplicate post',
      'draft already live',
      'double click publish',
      'double submit',
      'race condition',
      'resubmit published draft',
    ],
  },
  38105: {
    name: 'REPLY_DRAFT_FORBIDDEN',
    meaning:
      'Reserved for the draft of a reply on a site where only comments directly under a post may have drafts.',
    chinese: '保留码，本应表示回复（非一级评论）不能建草稿；主程序不会返回此码',
    actions: {
      'site operator':
        'Find the plugin that returned this code. The server itself refuses only the editing of a reply, with 36314.',
      'app developer':
        'Send replies with `POST /editor/{type}/publish` instead of creating a draft.',
    },
    repeating: 'pointless',
    reaction: 'fix-the-request',
    certainty: 'inferred',
    phrases: [
      'reply to reply draft',
      'nested reply draft',
      'sub-comment draft',
      'second-level comment',
      'only top-level comments',
      'cannot save reply draft',
    ],
  },
  38106: {
    name: 'DRAFT_BOX_FULL',
    meaning:
      'The user already has as many unpublished drafts of this type as the main role allows.',
    chinese: '未发布的草稿数已达主角色的上限；上限为0时一份草稿也建不了',
    causes: [
      'The count of drafts not yet published has reached `post_draft_count` or `comment_draft_count` of the main role.',
      'Old drafts count towards the limit, including those under review and those rejected.',
      'The limit is 0, which means that no draft can be created at all.',
    ],
    actions: {
      'signed-in person': 'Publish or delete some of your drafts, then try again.',
      'app developer':
        'List them with `GET /editor/{type}/drafts` and offer `DELETE /editor/{type}/draft/{did}`. Recall those under review first with `PUT /editor/{type}/draft/{did}`.',
      'site operator':
        'Raise `post_draft_count` or `comment_draft_count` of the role. 0 does not mean unlimited.',
    },
    repeating: 'pointless',
    reaction: 'make-room',
    inputs: ['type', 'X-Fresns-Uid'],
    settings: [
      { key: 'post_draft_count', kind: 'role permission' },
      { key: 'comment_draft_count', kind: 'role permission' },
    ],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/EditorController.php', line: 359 },
      { file: 'app/Fresns/Api/Http/Controllers/EditorController.php', line: 381 },
    ],
    phrases: [
      'too many drafts',
      'draft limit',
      'draft quota',
      'drafts folder full',
      'delete old drafts',
      'cannot save draft',
      'no room for drafts',
    ],
  },
  38107: {
    name: 'COMMENTED_POST_NOT_FOUND',
    meaning: 'The server cannot find the post that the comment is meant for.',
    chinese: '找不到评论所属的帖子，多半是commentPid或commentCid漏传或写错',
    misleading:
      'Usually an ID is missing or wrong. A post that is only marked as deleted is still found by this lookup.',
    causes: [
      'Neither `commentPid` nor `commentCid` was sent.',
      'The `commentPid` names no post.',
      'The `commentCid` names no comment; it is looked up first, so a valid `commentPid` does not help.',
      'The comment named by `commentCid` exists, but its post no longer does.',
    ],
    actions: {
      'app developer':
        'Always send `commentPid`, and for a reply also `commentCid`, both taken from freshly loaded content.',
      'signed-in person': 'What you want to answer may be gone. Load the page again.',
    },
    repeating: 'pointless',
    reaction: 'fix-the-request',
    inputs: ['commentPid', 'commentCid'],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/EditorController.php', line: 76 },
      { file: 'app/Fresns/Api/Http/Controllers/EditorController.php', line: 370 },
      { file: 'app/Fresns/Words/Content/Content.php', line: 139 },
    ],
    phrases: [
      'reply to deleted post',
      'parent post gone',
      'comment on missing post',
      'cannot reply post gone',
      'commented post not found',
    ],
  },
  38108: {
    name: 'POST_CLOSED_FOR_COMMENTS',
    meaning: 'The author of this post lets nobody comment on it.',
    chinese: '作者关闭了这个帖子的评论，只有作者自己还能评论',
    causes: [
      'The post has comment policy 4 (`commentPolicy`), and the person commenting is not its author.',
      'The policy was changed after the draft had been written.',
    ],
    actions: {
      'app developer':
        'Read `policy` in `commentConfig` of the post. When it is 4, hide the comment box from everybody but the author.',
      'other person':
        'As the author, edit the post and choose another `commentPolicy` to reopen comments.',
      'signed-in person': 'The author has closed comments under this post.',
    },
    repeating: 'pointless',
    reaction: 'another-person-decides',
    inputs: ['commentPid', 'commentCid', 'X-Fresns-Uid'],
    settings: [{ key: 'commentPolicy', kind: 'post setting' }],
    certainty: 'read',
    evidence: [{ file: 'app/Utilities/PermissionUtility.php', line: 660 }],
    phrases: [
      'comments closed on post',
      'thread locked',
      'replies locked',
      'comments disabled on post',
      'cannot reply to post',
      'nobody can comment here',
    ],
  },
  38109: {
    name: 'COMMENT_PRIVACY_FIXED',
    meaning:
      'Reserved for comments whose privacy the post has already fixed; the server itself stores them as private without an error.',
    chinese: '保留码，本应表示帖子已把评论定为私密；主程序不会返回此码，评论直接存为私密',
    actions: {
      'site operator':
        'Find the plugin that returned this code. It should take the privacy of the comment from the post.',
      'app developer':
        'Hide the switch for private comments when `privacy` in `commentConfig` of the post is private.',
    },
    repeating: 'pointless',
    reaction: 'another-person-decides',
    certainty: 'inferred',
    phrases: [
      'cannot change comment privacy',
      'comment privacy fixed',
      'private comments already set',
      'make comment public',
      'single comment privacy',
    ],
  },
  38200: {
    name: 'SUBMITTED_FOR_REVIEW',
    meaning: 'The content has been stored and is waiting for review; nothing went wrong.',
    chinese: '内容已提交并进入审核，通过后才正式发布',
    misleading:
      'Not an error, although the code is not 0: the request succeeded. Sending it again creates a second submission or is refused.',
    causes: [
      'The group requires review: `publish_post_review` or `publish_comment_review` is on.',
      'The main role requires review: `post_review` or `comment_review` is on.',
      'A publishing limit with rule 1 (`post_limit_rule` or `comment_limit_rule`) is active right now.',
      'The role or limit no longer requires review, but its old rules are still cached for the user.',
    ],
    actions: {
      'app developer':
        'Show it as submitted and do not repeat the request. After `POST /editor/{type}/publish`, take `draftId` from `data`.',
      'signed-in person': 'Your text has arrived and will appear once it has been checked.',
      'site operator':
        'Review the submission. The group, main role and publishing limit decide whose content must be reviewed. Clear the whole cache after a change; clearing that of one user is not enough.',
    },
    repeating: 'not an error',
    reaction: 'wait-for-review',
    inputs: ['gid', 'X-Fresns-Uid'],
    settings: [
      { key: 'publish_post_review', kind: 'group setting' },
      { key: 'publish_comment_review', kind: 'group setting' },
      { key: 'post_review', kind: 'role permission' },
      { key: 'comment_review', kind: 'role permission' },
      { key: 'post_limit_status', kind: 'site config' },
      { key: 'post_limit_rule', kind: 'site config' },
      { key: 'comment_limit_status', kind: 'site config' },
      { key: 'comment_limit_rule', kind: 'site config' },
      { key: 'post_limit_status', kind: 'role permission' },
      { key: 'comment_limit_status', kind: 'role permission' },
      { key: 'post_limit_rule', kind: 'role permission' },
      { key: 'comment_limit_rule', kind: 'role permission' },
    ],
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Http/Controllers/EditorController.php', line: 1031 },
      { file: 'app/Utilities/ValidationUtility.php', line: 369 },
      { file: 'app/Utilities/ValidationUtility.php', line: 424 },
    ],
    phrases: [
      'waiting for approval',
      'waiting for moderation',
      'in moderation queue',
      'awaiting moderator',
      'post not showing up',
      'post not live yet',
      'where is my post',
      'premoderation',
    ],
  },
  38201: {
    name: 'ANOTHER_REVIEW_PENDING',
    meaning:
      'Reserved for sites that allow each person only one submission under review at a time.',
    chinese: '保留码，本应表示已有内容待审、不能再提交；主程序不会返回此码',
    actions: {
      'signed-in person': 'Wait until your earlier text has been checked, then send this one.',
      'site operator':
        'Find the plugin that returned this code. The server itself checks only the draft that is being published.',
      'app developer':
        'Keep the draft, and show those under review with `GET /editor/{type}/drafts` and `status` 2.',
    },
    repeating: 'later',
    reaction: 'wait-for-review',
    certainty: 'inferred',
    phrases: [
      'another post pending',
      'one pending submission only',
      'moderation queue limit',
      'earlier post awaiting approval',
      'wait for previous review',
      'two posts at once',
    ],
  },
  38202: {
    name: 'TITLE_EMPTY',
    meaning: 'The site requires a title for every post, and this post has none.',
    chinese: '站点要求帖子必须有标题，而标题为空',
    causes: [
      '`post_editor_title` and `post_editor_title_required` are both on, and the post is published with an empty `title`.',
      'The title is the single character 0, which counts as empty.',
    ],
    actions: {
      'signed-in person': 'Give your post a title.',
      'app developer':
        'Read `title` in the response to `GET /editor/{type}/configs` and make the field mandatory when `required` is true.',
      'site operator': 'Switch off `post_editor_title_required` if posts need no title.',
    },
    repeating: 'pointless',
    reaction: 'correct-the-form',
    inputs: ['title'],
    settings: [
      { key: 'post_editor_title', kind: 'site config' },
      { key: 'post_editor_title_required', kind: 'site config' },
    ],
    certainty: 'read',
    evidence: [{ file: 'app/Utilities/ValidationUtility.php', line: 336 }],
    phrases: [
      'title missing',
      'blank title',
      'headline required',
      'no subject',
      'add a heading',
      'untitled post',
    ],
  },
  38203: {
    name: 'TITLE_TOO_LONG',
    meaning: 'The title of the post has more characters than the site allows.',
    chinese: '帖子标题的字数超过站点上限',
    causes: [
      'The `title` has more characters than `post_editor_title_length`.',
      'A draft keeps an older title, and the operator has lowered the limit since.',
      'The site has switched titles off (`post_editor_title`), but the draft still carries one that is too long.',
    ],
    actions: {
      'signed-in person': 'Shorten the title.',
      'app developer':
        'Read `length` under `title` in the response to `GET /editor/{type}/configs` and limit the field. Count characters, not bytes.',
      'site operator': 'Raise `post_editor_title_length` if the limit is too low.',
    },
    repeating: 'pointless',
    reaction: 'correct-the-form',
    inputs: ['title'],
    settings: [{ key: 'post_editor_title_length', kind: 'site config' }],
    certainty: 'read',
    evidence: [{ file: 'app/Utilities/ValidationUtility.php', line: 342 }],
    phrases: [
      'headline too long',
      'shorten the title',
      'title too many characters',
      'subject too long',
      'title max length',
    ],
  },
  38204: {
    name: 'CONTENT_EMPTY',
    meaning: 'The text of the post or comment is empty; files alone are not enough.',
    chinese: '帖子或评论的正文为空；只有附件不算，正文只写一个0也算空',
    causes: [
      'The `content` was not sent or is empty.',
      'Only pictures or other files are attached, without text.',
      'The text is the single character 0, which counts as empty.',
    ],
    actions: {
      'signed-in person': 'Write at least a few words, even if you only want to show a picture.',
      'app developer':
        'Keep the publish button disabled while `content` is empty, even if files are attached.',
    },
    repeating: 'pointless',
    reaction: 'correct-the-form',
    inputs: ['content'],
    certainty: 'read',
    evidence: [{ file: 'app/Utilities/ValidationUtility.php', line: 309 }],
    phrases: [
      'empty post',
      'blank comment',
      'no text',
      'body missing',
      'nothing written',
      'text required',
      'write something first',
    ],
  },
  38205: {
    name: 'CONTENT_TOO_LONG',
    meaning: 'The text of the post or comment has more characters than the site allows.',
    chinese: '帖子或评论的正文字数超过站点上限',
    causes: [
      'The `content` has more characters than `post_editor_content_length` or `comment_editor_content_length`.',
      'Markup counts as well: the stored text is measured, not what the reader sees.',
    ],
    actions: {
      'signed-in person': 'Shorten the text or split it into several parts.',
      'app developer':
        'Read `contentLength` in the response to `GET /editor/{type}/configs` and show a counter. Count characters, not bytes.',
      'site operator':
        'Raise `post_editor_content_length` or `comment_editor_content_length` if the limit is too low.',
    },
    repeating: 'pointless',
    reaction: 'correct-the-form',
    inputs: ['content', 'type'],
    settings: [
      { key: 'post_editor_content_length', kind: 'site config' },
      { key: 'comment_editor_content_length', kind: 'site config' },
    ],
    certainty: 'read',
    evidence: [{ file: 'app/Utilities/ValidationUtility.php', line: 314 }],
    phrases: [
      'post too long',
      'comment too long',
      'text too long',
      'too many characters',
      'character limit',
      'word count',
      'shorten the post',
    ],
  },
  38206: {
    name: 'TITLE_BANNED_WORDS',
    meaning:
      'Reserved for a post title that contains a banned word; v3 servers do not check titles for such words.',
    chinese: '帖子标题含有禁用词；v3不再返回此码',
    causes: [
      'On a v2 server (read at v2.21.4): the title contains a banned word whose `content_mode` is 3, in upper or lower case.',
    ],
    actions: {
      'signed-in person': 'Choose other words for the title.',
      'site operator':
        'On v3, find the plugin that returned this code and see which word it stopped. Check the list of banned words if harmless titles are stopped.',
    },
    repeating: 'pointless',
    reaction: 'change-the-wording',
    inputs: ['title'],
    certainty: 'inferred',
    phrases: [
      'bad words in title',
      'swear word in title',
      'profanity filter',
      'sensitive words in title',
      'headline censored',
      'offensive headline',
    ],
  },
  38207: {
    name: 'CONTENT_BANNED_WORDS',
    meaning:
      'Reserved for a text that contains a banned word; v3 servers do not check texts for such words.',
    chinese: '正文含有禁用词；v3不再返回此码',
    causes: [
      'On a v2 server (read at v2.21.4): the text contains a banned word whose `content_mode` is 3, in upper or lower case.',
    ],
    actions: {
      'signed-in person': 'Choose other words in your text.',
      'site operator':
        'On v3, find the plugin that returned this code and see which word it stopped. Check the list of banned words if harmless texts are stopped.',
    },
    repeating: 'pointless',
    reaction: 'change-the-wording',
    inputs: ['content'],
    certainty: 'inferred',
    phrases: [
      'bad words in post',
      'swear words',
      'profanity filter',
      'sensitive words',
      'offensive language',
      'text censored',
      'forbidden words in comment',
    ],
  },
  38208: {
    name: 'GROUP_REQUIRED',
    meaning: 'The site requires a group for every post, and this post has none.',
    chinese: '站点要求发帖必须选小组，而帖子没有小组，gid无效也算没选',
    misleading:
      'A group may have been chosen: in quick publishing and when a draft is created, an unknown `gid` counts as no group.',
    causes: [
      '`post_editor_group` and `post_editor_group_required` are both on, and the post has no group.',
      'The `gid` that was sent with `POST /editor/{type}/publish` or `POST /editor/{type}/draft` names no group.',
    ],
    actions: {
      'signed-in person': 'Choose a group for your post.',
      'app developer':
        'Read `required` under `group` in the response to `GET /editor/{type}/configs`. Check that `gid` still exists.',
      'site operator': 'Switch off `post_editor_group_required` if posts need no group.',
    },
    repeating: 'pointless',
    reaction: 'correct-the-form',
    inputs: ['gid'],
    settings: [
      { key: 'post_editor_group', kind: 'site config' },
      { key: 'post_editor_group_required', kind: 'site config' },
    ],
    certainty: 'read',
    evidence: [{ file: 'app/Utilities/ValidationUtility.php', line: 332 }],
    phrases: [
      'no group chosen',
      'pick a group',
      'group missing',
      'community required',
      'group required',
      'choose where to post',
    ],
  },
  38209: {
    name: 'COMMENTS_FROM_FOLLOWERS_ONLY',
    meaning: 'Only people who follow the author of the post may comment, and this person does not.',
    chinese: '只有关注了帖子作者的用户才能评论，评论者没有关注（不看作者关注了谁）',
    misleading:
      'The message has it the wrong way round: the person commenting must follow the author. Whom the author follows is not checked.',
    causes: [
      "The author's `commentPolicy` setting is 2 or 3, and the person commenting does not follow the author.",
      "The author's setting is 1, but this post has comment policy 2 or 3.",
    ],
    actions: {
      'signed-in person': 'Follow the author of the post, then comment.',
      'app developer':
        'Offer to follow the author with `POST /user/mark` next to the message, and keep the text.',
      'other person':
        'As the author, set `commentPolicy` to 1 in your settings and in the post to let everybody comment.',
    },
    repeating: 'pointless',
    reaction: 'another-person-decides',
    inputs: ['commentPid', 'commentCid', 'X-Fresns-Uid'],
    settings: [
      { key: 'commentPolicy', kind: 'user setting' },
      { key: 'commentPolicy', kind: 'post setting' },
    ],
    certainty: 'read',
    evidence: [{ file: 'app/Utilities/PermissionUtility.php', line: 695 }],
    phrases: [
      'author does not follow you',
      'comments from followed only',
      'not followed by author',
      'reply restricted',
      'strangers cannot comment',
    ],
  },
  38210: {
    name: 'COMMENTS_FROM_VERIFIED_FOLLOWERS_ONLY',
    meaning:
      'Only verified followers of the author may comment; this person follows the author but is not verified.',
    chinese: '只有关注了作者的认证用户才能评论；评论者关注了作者，但没有认证',
    misleading:
      'Both are required, not just one: the person commenting must follow the author and also be verified.',
    causes: [
      "The author's `commentPolicy` setting is 3, and the person commenting is a follower without `verified_status`.",
      "The author's setting is 1, but this post has comment policy 3.",
    ],
    actions: {
      'signed-in person': "Ask the site's operator how to get your profile verified.",
      'site operator':
        'Set `verified_status` of the user by a plugin or in the database; the control panel has no switch for it.',
      'other person':
        'As the author, set `commentPolicy` to 2, so that followers can comment, or to 1 for everybody: in your settings, and in the post if it has 3.',
    },
    repeating: 'pointless',
    reaction: 'another-person-decides',
    inputs: ['commentPid', 'commentCid', 'X-Fresns-Uid'],
    settings: [
      { key: 'commentPolicy', kind: 'user setting' },
      { key: 'commentPolicy', kind: 'post setting' },
    ],
    certainty: 'read',
    evidence: [{ file: 'app/Utilities/PermissionUtility.php', line: 702 }],
    phrases: [
      'verified badge needed to comment',
      'blue check to comment',
      'comments for verified only',
      'unverified commenter',
      'reply restricted',
      'author does not follow you',
    ],
  },
  38211: {
    name: 'AUTHOR_CLOSED_COMMENTS',
    meaning: 'The author of the post lets nobody comment on any of their posts.',
    chinese: '作者在个人设置里关闭了评论，并非只关这一个帖子',
    causes: [
      "The author's `commentPolicy` setting is 4 (nobody), and the person commenting is somebody else. The post's own policy is 1, 2 or 3.",
    ],
    actions: {
      'app developer':
        'Read `commentPolicy` in the profile of the author and hide the comment box when it is 4.',
      'other person':
        'As the author, change `commentPolicy` with `PATCH /user/setting`, or give one post `commentPolicy` 5 and mention those who may comment.',
      'signed-in person': 'The author accepts no comments.',
    },
    repeating: 'pointless',
    reaction: 'another-person-decides',
    inputs: ['commentPid', 'commentCid', 'X-Fresns-Uid'],
    settings: [{ key: 'commentPolicy', kind: 'user setting' }],
    certainty: 'read',
    evidence: [{ file: 'app/Utilities/PermissionUtility.php', line: 688 }],
    phrases: [
      'author allows no comments',
      'comments disabled by author',
      'replies off',
      'author privacy settings',
      'cannot reply to author',
      'nobody can comment',
    ],
  },
  38212: {
    name: 'COMMENTS_FROM_MENTIONED_ONLY',
    meaning:
      'Only people whom the author mentions in this post may comment on it, and this person is not mentioned.',
    chinese: '帖子只许作者提及的用户评论，而评论者不在其中',
    causes: [
      'The post has comment policy 5 (`commentPolicy`), and no mention by its author in this post names the person commenting.',
      'A mention in a comment or in another post does not count.',
    ],
    actions: {
      'app developer':
        'Read `policy` in `commentConfig` of the post and, when it is 5, hide the comment box from people who are not mentioned.',
      'other person':
        'As the author, mention the person in the post itself, or choose another `commentPolicy` for it.',
      'signed-in person': 'You can comment here only if the author mentions you in the post.',
    },
    repeating: 'pointless',
    reaction: 'another-person-decides',
    inputs: ['commentPid', 'commentCid', 'X-Fresns-Uid'],
    settings: [{ key: 'commentPolicy', kind: 'post setting' }],
    certainty: 'read',
    evidence: [{ file: 'app/Utilities/PermissionUtility.php', line: 675 }],
    phrases: [
      'only tagged people',
      'not tagged',
      'mention needed to reply',
      'not mentioned in post',
      'reply restricted',
      'at-mention required',
    ],
  },
}
