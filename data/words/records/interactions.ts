import type { WordRecords } from '../types'

export const interactions = {
  36100: {
    phrases: ['role not found', 'unknown role', 'invalid role id', 'rid not found', 'role deleted'],
    sentences: [
      'the admin gave me a rank that does not exist any more',
      'i look up a member role by its number and nothing comes back',
    ],
  },
  36101: {
    phrases: [
      'role has no settings',
      'permission settings missing',
      'role setup incomplete',
      'misconfigured role',
      'rights not set up',
      'ask admin',
    ],
    sentences: [
      'the boss of the site forgot to say what my role may do',
      'we made a new member rank and left all its permissions blank',
    ],
  },
  36102: {
    phrases: [
      'role forbidden',
      'access denied',
      'permission denied',
      'not permitted',
      'insufficient role',
      'higher role needed',
      'role cannot download',
    ],
    sentences: [
      'people of my rank may not ask for this, only higher ones',
      'i try to fetch a file and my role does not give me the right',
    ],
  },
  36103: {
    phrases: [
      'role cannot view',
      'read access denied',
      'cannot read content',
      'view permission missing',
      'reading forbidden',
      'role cannot see',
    ],
    sentences: [
      'my member rank is not allowed to look at the pages here',
      'i can log in but my role lets me read nothing',
    ],
  },
  36104: {
    phrases: [
      'cannot post',
      'role cannot post',
      'role cannot comment',
      'posting forbidden',
      'muted role',
      'write permission missing',
      'not permitted to post',
    ],
    sentences: [
      'i am a new member and my rank may only read, not write',
      'my role does not let me post or comment at all',
    ],
  },
  36105: {
    phrases: [
      'role posting hours',
      'role time window',
      'posting window for role',
      'quiet hours',
      'outside allowed hours',
      'role cannot post now',
    ],
    sentences: [
      'people of my rank may write only at certain hours of the day',
      'my friend with a better role can post at night, i must wait until morning',
    ],
  },
  36106: {
    phrases: [
      'role requires linked email',
      'add email to post',
      'email not linked',
      'unverified email',
      'role posting email check',
    ],
    sentences: [
      'members of my rank must add a mail address before they may post',
      'my role lets me write only after i link my email',
    ],
  },
  36107: {
    phrases: [
      'role requires linked phone',
      'add phone to post',
      'phone not linked',
      'unverified phone',
      'role posting sms check',
    ],
    sentences: [
      'members of my rank must add a mobile number before they may post',
      'my role lets me write only after i link my telephone',
    ],
  },
  36108: {
    phrases: [
      'role needs identity check',
      'role requires id verification',
      'real-name verification',
      'id card',
      'passport',
      'identity not verified',
    ],
    sentences: [
      'members of my rank have to show their identity papers before they post',
      'because of my role i must prove who i really am to write',
    ],
  },
  36109: {
    phrases: [
      'cannot upload pictures',
      'photos not allowed',
      'no photo permission',
      'picture upload denied',
      'gif upload blocked',
      'jpg png upload',
    ],
    sentences: [
      'my rank does not let me add pictures to my post',
      'i would like to show a photo but my role may not send any',
    ],
  },
  36110: {
    phrases: [
      'video upload denied',
      'cannot upload clips',
      'movies not allowed',
      'no video permission',
      'mp4 upload blocked',
    ],
    sentences: [
      'i filmed my cat but my member rank may not add clips',
      'my role is allowed to show photos but no videos',
    ],
  },
  36111: {
    phrases: [
      'cannot upload music',
      'voice message not allowed',
      'sound upload denied',
      'no voice recording',
      'mp3 upload blocked',
    ],
    sentences: [
      'i want to send a song i recorded and my rank may not',
      'my role can not add voice recordings or music',
    ],
  },
  36112: {
    phrases: [
      'cannot upload documents',
      'attachment not allowed',
      'document upload denied',
      'pdf upload blocked',
      'zip upload blocked',
    ],
    sentences: [
      'i want to attach a pdf and my member rank may not do that',
      'my role does not allow sending documents or archives',
    ],
  },
  36113: {
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
    sentences: [
      'my photo has too many megabytes and will not go up',
      'the attachment is too big, i have to make it smaller first',
    ],
  },
  36114: {
    phrases: [
      'video too long',
      'audio too long',
      'clip duration',
      'duration limit',
      'recording too long',
      'too many minutes',
      'trim the video',
    ],
    sentences: [
      'my video lasts twelve minutes and they only take shorter ones',
      'i recorded a talk and it runs for too long to be added',
    ],
  },
  36115: {
    phrases: [
      'too many files',
      'too many pictures',
      'too many attachments',
      'attachment quota',
      'file count limit',
      'remove some attachments',
    ],
    sentences: [
      'i wanted to add my whole holiday album and it takes only a few pics',
      'i have attached as many things as one post can hold',
    ],
  },
  36116: {
    phrases: [
      'role cannot dm',
      'direct messages not permitted',
      'private messages forbidden',
      'inbox denied for role',
      'chat permission',
      'role cannot chat',
    ],
    sentences: [
      'my rank does not let me write private messages to anyone',
      'i open the chat and read that members with my role may not use it',
    ],
  },
  36117: {
    phrases: [
      'download quota',
      'daily download limit',
      'too many downloads',
      'download allowance used up',
      'downloads per day',
      'rate limited',
    ],
    sentences: [
      'i saved many files today and can get no more until tomorrow',
      'my daily portion of downloads is gone, i have to come back the next day',
    ],
  },
  36118: {
    phrases: [
      'follow limit',
      'block limit',
      'following too many users',
      'too many blocked users',
      'block list full',
      'cannot follow more',
      'role quota reached',
    ],
    sentences: [
      'i follow so many people that i can not add another one',
      'my list of blocked members is full and takes nobody else',
    ],
  },
  36119: {
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
    sentences: [
      'i wrote two posts in a row and should slow down',
      'it says i must let a minute pass before my next comment',
    ],
  },
  36120: {
    phrases: [
      'daily post quota',
      'posts per day',
      'too many posts today',
      'daily comment limit',
      'no more posts today',
      'rate limited',
    ],
    sentences: [
      'i have written so much today that i may only go on tomorrow',
      'i used up all my posts for this day',
    ],
  },
  36200: {
    phrases: [
      'likes disabled',
      'like button off',
      'follow disabled',
      'dislike not available',
      'blocking not available',
      'cannot follow group',
      'reaction turned off',
    ],
    sentences: [
      'i press the heart and it says this button is not in use here',
      'on this site one can not follow or dislike anything, it is switched off',
    ],
  },
  36201: {
    phrases: [
      'who liked hidden',
      'list of likes hidden',
      'followers list hidden',
      'following list hidden',
      'likers not public',
      'interaction list private',
    ],
    sentences: [
      'i want to know who liked this and the list is not shown to me',
      'i can not look at the people that somebody follows, it is kept secret',
    ],
  },
  36202: {
    phrases: [
      'follow yourself',
      'block yourself',
      'self follow',
      'self block',
      'like own post',
      'react to own content',
    ],
    sentences: [
      'i gave a heart to my own post and it does not count',
      'i accidentally tried to follow myself',
    ],
  },
  36300: {
    phrases: [
      'wrong publish method',
      'quick publish not allowed',
      'publish from draft only',
      'use the other editor',
      'publish endpoint forbidden',
    ],
    sentences: [
      'i send a post directly and the site takes it only by way of a draft',
      'our admin permits one manner of publishing and my app uses the other call',
    ],
  },
  36301: {
    phrases: [
      'site requires email',
      'site requires linked email',
      'add email to post',
      'email not linked',
      'unverified email',
      'everyone needs email',
    ],
    sentences: [
      'i wanted to post and was told to add my mail address first',
      'my email is not linked to my account, so i can not write anything here',
    ],
  },
  36302: {
    phrases: [
      'site requires phone',
      'site requires linked phone',
      'add phone to post',
      'phone not linked',
      'unverified phone',
      'everyone needs phone',
    ],
    sentences: [
      'i wanted to post and was told to add my mobile number first',
      'no telephone is linked to my account, so i can not write anything here',
    ],
  },
  36303: {
    phrases: [
      'site requires identity check',
      'site requires id verification',
      'real-name verification',
      'id card',
      'passport',
      'identity not verified',
    ],
    sentences: [
      'before my first post they want to see who i really am with papers',
      'everyone here has to pass an identity check before writing, and i have not',
    ],
  },
  36304: {
    phrases: [
      'site posting hours',
      'site-wide time window',
      'quiet hours',
      'outside allowed hours',
      'nobody can post now',
      'posting closed at night',
    ],
    sentences: [
      'the whole site lets nobody write during the night',
      'i wanted to post at lunch and was told that it opens for writing later',
    ],
  },
  36305: {
    phrases: [
      'edit post not allowed',
      'cannot change post',
      'posts are final',
      'posts not editable',
      'fix typo in post',
      'post update refused',
    ],
    sentences: [
      'there is a spelling error in my article and i can not correct it once published',
      'i would like to reword what i posted but there is no changing a live post',
    ],
  },
  36306: {
    phrases: [
      'edit comment not allowed',
      'cannot change reply',
      'replies are final',
      'comments not editable',
      'fix typo in comment',
      'comment update refused',
    ],
    sentences: [
      'i misspelled a name in my comment and it can not be corrected any more',
      'my reply was sent too quickly and now i may not rewrite it',
    ],
  },
  36307: {
    phrases: [
      'pinned post',
      'sticky post',
      'edit pinned content',
      'sticky comment edit',
      'cannot change pinned',
      'stuck to top',
    ],
    sentences: [
      'my post is pinned at the top and therefore i may not change it',
      'since the moderator stuck my thread above all others i can not correct it',
    ],
  },
  36308: {
    phrases: [
      'featured post',
      'digest post',
      'essence post',
      'edit featured content',
      'cannot change featured',
      'recommended post locked',
    ],
    sentences: [
      'my post was picked as one of the best and now i can not alter it',
      'the admin marked my text as a highlight, so corrections are locked',
    ],
  },
  36309: {
    phrases: [
      'too late to edit',
      'edit window closed',
      'edit deadline passed',
      'edit period over',
      'edit timeout',
      'old post not editable',
    ],
    sentences: [
      'yesterday i could still correct my post, today it is too late',
      'i noticed my mistake after an hour and the time for changes is over',
    ],
  },
  36310: {
    phrases: [
      'file type not allowed',
      'unsupported file format',
      'mime type',
      'invalid file type',
      'wrong file ending',
      'unsupported media type',
      'heic not accepted',
    ],
    sentences: [
      'my phone saves pictures in a format that the site does not take',
      'i tried to add a program file and this kind is not accepted',
    ],
  },
  36311: {
    phrases: [
      'group write access denied',
      'group posting forbidden',
      'only admins can post',
      'join group to post',
      'not allowed to post here',
    ],
    sentences: [
      'i want to start a thread in this group but i may not',
      'only certain members are permitted to write posts in this circle',
    ],
  },
  36312: {
    phrases: [
      'group commenting denied',
      'group reply forbidden',
      'only admins can comment',
      'join group to comment',
      'not allowed to reply here',
    ],
    sentences: [
      'i can read the group but am not allowed to answer the posts in it',
      'only certain members are permitted to leave comments in this circle',
    ],
  },
  36313: {
    phrases: [
      'read-only group',
      'group locked',
      'group closed for posting',
      'no new posts in group',
      'frozen group',
      'nobody posts in group',
    ],
    sentences: [
      'the group was shut for writing and nobody can add anything new to it',
      'i chose a community for my text that is only kept as a read archive',
    ],
  },
  36314: {
    phrases: [
      'nested reply not editable',
      'edit reply to comment',
      'sub-comment edit',
      'second-level comment edit',
      'only top-level comments editable',
    ],
    sentences: [
      'i can correct my comments but not my answer to the comment of another',
      'this kind of reply, one below another reply, can not be changed',
    ],
  },
  36400: {
    phrases: [
      'nothing to delete',
      'already deleted',
      'remove failed',
      'item to remove not found',
      'attachment to remove missing',
      'delete target gone',
    ],
    sentences: [
      'i try to remove something that seems to be gone already',
      'i want to take a picture out of my draft and it can not be found',
    ],
  },
  36401: {
    phrases: [
      'deletion blocked',
      'undeletable',
      'protected content',
      'cannot remove post',
      'cannot remove comment',
      'pinned content not deletable',
      'featured content not deletable',
    ],
    sentences: [
      'i want to take down my own post and it says it can not be removed',
      'my comment is locked against deleting although i wrote it',
    ],
  },
  36402: {
    phrases: [
      'still in use',
      'still referenced',
      'cannot remove used item',
      'resource locked',
      'dependency conflict',
      'attached elsewhere',
    ],
    sentences: [
      'i can not remove this as something else still needs it',
      'the picture is part of another post and so it must not be deleted',
    ],
  },
  36403: {
    phrases: [
      'not your post',
      'not the owner',
      "delete someone else's post",
      "remove other people's content",
      "delete another user's comment",
    ],
    sentences: [
      'i want to take down a nasty comment by somebody else and may not',
      'i can remove only what i wrote myself, not what others posted',
    ],
  },
  36404: {
    phrases: [
      'delete while pending',
      'draft in moderation',
      'awaiting moderation',
      'recall before delete',
      'cancel submission first',
      'remove pending post',
    ],
    sentences: [
      'i want to throw away a draft that the moderators are still looking at',
      'i first have to pull my text back from the check before i can remove it',
    ],
  },
  36405: {
    phrases: [
      'remove draft after publishing',
      'draft already live',
      'draft already posted',
      'remove the post instead',
      'old draft not deletable',
    ],
    sentences: [
      'my draft is already out as a post, so i can not throw the draft away',
      'i should remove the live post instead of the sheet i wrote it on',
    ],
  },
  36500: {
    phrases: [
      'not the owner',
      'not your content',
      'ownership check failed',
      "someone else's content",
      "upload to another's post",
      'only the creator',
    ],
    sentences: [
      'i wanted to change the post of a friend but i am not its writer',
      'i try to add a picture to an article that somebody else wrote',
    ],
  },
  36501: {
    phrases: [
      'recall draft',
      'nothing to recall',
      'take back submission',
      'undo submit',
      'not in moderation',
      'not pending',
      'cancel approval request',
    ],
    sentences: [
      'i pressed "take back" but nobody is checking my draft at all',
      'i wanted to cancel the moderation of a text that i never handed in',
    ],
  },
  36600: {
    phrases: [
      'dm turned off',
      'direct messages disabled',
      'chat disabled',
      'private messaging off',
      'inbox not available',
      'chat feature off',
    ],
    sentences: [
      'there are no private messages on this site, they turned them off',
      'i wanted to chat with someone and this function does not exist for anybody here',
    ],
  },
  36601: {
    phrases: [
      'chat not found',
      'dm thread missing',
      'unknown conversation',
      'invalid chat',
      'inbox thread gone',
      'broken chat',
    ],
    sentences: [
      'i open an old chat and it is gone or broken',
      'the talk with my friend that i want to read does not exist',
    ],
  },
  36602: {
    phrases: [
      'not your chat',
      'not a participant',
      "someone else's chat",
      "another user's inbox",
      'not in this chat',
      'foreign dm thread',
    ],
    sentences: [
      'i clicked a link to a private chat between two other people',
      'it says this talk is not mine and i may not look into it',
    ],
  },
  36603: {
    phrases: [
      'dm yourself',
      'message to self',
      'self chat',
      'note to self',
      'write to myself',
      'sender equals recipient',
    ],
    sentences: [
      'i wanted to send myself a reminder by private message',
      'i picked my own name as the one to write to in the chat',
    ],
  },
  36604: {
    phrases: [
      'text and attachment together',
      'text or attachment',
      'picture with text',
      'one kind per dm',
      'empty dm',
    ],
    sentences: [
      'i sent a photo with a caption in the chat and only one is possible',
      'my private message may hold words or an attachment but not both together',
    ],
  },
  36605: {
    phrases: [
      'profanity filter',
      'bad words in dm',
      'chat word filter',
      'offensive language in chat',
      'swearing in dm',
      'dm rejected',
    ],
    sentences: [
      'my private message was stopped because of a rude word in it',
      'i wrote something in the chat that the site forbids and it was not delivered',
    ],
  },
  36606: {
    phrases: [
      'recipient does not follow you',
      'dm from followed only',
      'not followed by recipient',
      'strangers cannot dm',
      'recipient privacy settings',
      'cannot message this person',
    ],
    sentences: [
      'i can not write to her because she only gets mail from people she follows',
      'he has to follow me before my private message can reach him',
    ],
  },
  36607: {
    phrases: [
      'verified badge needed to message',
      'blue check to dm',
      'dm from verified only',
      'unverified sender',
      'recipient does not follow you',
      'cannot message this person',
    ],
    sentences: [
      'she takes private messages only from people with a check mark or whom she follows',
      'without a verified profile i can not write to this celebrity',
    ],
  },
  36608: {
    phrases: [
      'recipient turned off dm',
      'recipient closed inbox',
      'other side disabled chat',
      'user accepts no dm',
      'cannot message this person',
      'dms closed',
    ],
    sentences: [
      'this person does not want any private messages, from nobody',
      'i tried to chat with him and he has switched off his inbox',
    ],
  },
  36609: {
    phrases: [
      'delete received dm',
      'not your dm',
      "unsend another's message",
      "remove someone else's message",
      'delete chat of others',
    ],
    sentences: [
      'i want to erase from the chat what the other one sent me and can not',
      'i may only remove private messages that are mine',
    ],
  },
  36700: {
    phrases: [
      'alert not found',
      'unknown notification',
      'notice missing',
      'invalid alert',
      'push not found',
      'notification gone',
    ],
    sentences: [
      'i tapped on a notification and it no longer exists',
      'the bell shows something new but the alert can not be found',
    ],
  },
  36701: {
    phrases: [
      'not your alert',
      'alert of another user',
      "someone else's notification",
      'foreign notice',
      'not addressed to you',
    ],
    sentences: [
      'i tried to mark an alert as read that was meant for another person',
      'the notification that i open is addressed to somebody else',
    ],
  },
  36702: {
    phrases: [
      "delete someone else's alert",
      "remove another's notice",
      'clear other notifications',
      'not my alert',
      'dismiss alert of others',
    ],
    sentences: [
      'i wanted to clear notifications that are not mine',
      'my script removes alerts of another member and is stopped',
    ],
  },
} as const satisfies WordRecords
