import type { WordRecords } from '../types'

export const contents = {
  37100: {
    phrases: [
      'group not found',
      'community not found',
      'invalid group id',
      'gid not found',
      'group deleted',
      'circle not found',
    ],
    sentences: [
      'i follow a link to a group and it does not exist',
      'the community i want to post in seems to be gone',
    ],
  },
  37101: {
    phrases: [
      'group banned',
      'group shut down',
      'community closed',
      'group suspended',
      'group blocked by admin',
      'inactive group',
    ],
    sentences: [
      'our group has been shut by the site owner and nobody can open it',
      'the circle i liked was switched off by a moderator',
    ],
  },
  37102: {
    phrases: [
      'no matching groups',
      'all groups filtered out',
      'group filter empty',
      'empty feed',
      'no results for groups',
      'selected communities hidden',
    ],
    sentences: [
      'i picked some groups to read and the list stays blank',
      'none of the communities i ticked may be shown to me, so no posts appear',
    ],
  },
  37103: {
    phrases: [
      'private group',
      'join group first',
      'not a member',
      'closed community',
      'membership needed',
      'group page hidden',
    ],
    sentences: [
      'i would have to join this group before i can open its page',
      'the circle is for members and i can not look inside from the outside',
    ],
  },
  37104: {
    phrases: [
      'private group',
      'join to see posts',
      'group posts hidden',
      'member list hidden',
      'not a member',
      'group feed locked',
    ],
    sentences: [
      'i see the name of the group but not who belongs to it or their posts',
      'i followed a link to a post in a closed circle that i have not joined',
    ],
  },
  37105: {
    phrases: [
      'banned from group',
      'kicked out of group',
      'blocked in group',
      'removed from community',
      'group reading forbidden',
    ],
    sentences: [
      'the group owner banned me and i can not read what they write there any more',
      'i was thrown out of a circle and all of its posts are hidden from me',
    ],
  },
  37106: {
    phrases: [
      'group membership expired',
      'group subscription expired',
      'paid group ended',
      'renew group access',
      'group paywall',
      'group locked after expiry',
    ],
    sentences: [
      'my paid time in this group is over, i can neither read nor reply there',
      'i did not renew for this circle and now the whole group is closed to me',
    ],
  },
  37107: {
    phrases: [
      'newer group posts locked',
      'only older group posts',
      'group subscription ended',
      'renew to see newer',
      'posted after membership ended',
      'group paywall',
    ],
    sentences: [
      'my time in this group ran out, so i read old posts but no fresh ones',
      'i stopped paying for the circle and what came afterwards stays hidden',
    ],
  },
  37200: {
    phrases: [
      'hashtag not found',
      'unknown topic',
      'topic not found',
      'invalid htid',
      'hashtag deleted',
    ],
    sentences: [
      'i tap a word with a hash sign in front and the topic does not exist',
      'there is no page for the hashtag in my link',
    ],
  },
  37201: {
    phrases: [
      'banned hashtag',
      'blocked topic',
      'topic closed',
      'hashtag turned off',
      'forbidden tag',
      'hidden topic',
    ],
    sentences: [
      'the topic behind this hash sign was banned by the site',
      'a moderator has switched off the hashtag that i always used',
    ],
  },
  37202: {
    phrases: [
      'no matching hashtags',
      'topic filter empty',
      'all hashtags filtered out',
      'empty feed',
      'no results for hashtags',
      'selected topics hidden',
    ],
    sentences: [
      'i chose a few hashtags to read and no post is shown',
      'none of the topics i ticked can be used, my list stays blank',
    ],
  },
  37300: {
    phrases: [
      'place not found',
      'unknown location',
      'no such place',
      'invalid gtid',
      'check-in spot missing',
      'poi not found',
      'map point missing',
    ],
    sentences: [
      'i tap the name of a cafe under a post and this place is unknown',
      'i want to add where i am and the spot can not be found',
    ],
  },
  37301: {
    phrases: [
      'blocked place',
      'location turned off',
      'place closed',
      'check-in disabled',
      'banned location',
      'poi disabled',
    ],
    sentences: [
      'the place under my post was switched off by the site',
      'i can not tag this location, a moderator has blocked the spot',
    ],
  },
  37302: {
    phrases: [
      'no matching places',
      'location filter empty',
      'all places filtered out',
      'empty feed',
      'no results nearby',
      'selected locations hidden',
    ],
    sentences: [
      'i chose some places to read about and no post is shown',
      'none of the spots i ticked on the map can be used, my list stays blank',
    ],
  },
  37400: {
    phrases: [
      'post not found',
      'post deleted',
      'invalid pid',
      'post is gone',
      'dead post link',
      'article not found',
    ],
    sentences: [
      'a friend sent me a link to an article and it is no longer there',
      'the post i want to open does not exist, maybe the writer took it away',
    ],
  },
  37401: {
    phrases: [
      'post hidden',
      'post blocked',
      'post taken down',
      'post removed by moderator',
      'banned post',
      'inactive post',
      'nsfw post removed',
    ],
    sentences: [
      'my post was hidden by a moderator and no one can open it',
      'the article is still stored but it was blocked for readers',
    ],
  },
  37402: {
    phrases: [
      'post version not found',
      'post history missing',
      'post revision unknown',
      'edit history not found',
      'invalid hpid',
      'old post version',
    ],
    sentences: [
      'i want to read an earlier wording of a post and it can not be found',
      'the old edition of this article does not seem to exist',
    ],
  },
  37403: {
    phrases: [
      'post version disabled',
      'post history blocked',
      'post revision hidden',
      'old post version hidden',
      'edit history turned off',
    ],
    sentences: [
      'an earlier wording of this post has been locked by the site',
      'i may read the article but this old edition of it is blocked',
    ],
  },
  37404: {
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
    sentences: [
      'i have to buy this article before i can read it to the end',
      'the content is behind a lock and i have no permission to open it',
    ],
  },
  37500: {
    phrases: [
      'comment not found',
      'reply deleted',
      'no such reply',
      'invalid cid',
      'reply is gone',
      'dead comment link',
    ],
    sentences: [
      'i got a notice about a reply but the comment is gone',
      'the comment in my link was never there or has been erased',
    ],
  },
  37501: {
    phrases: [
      'comment hidden',
      'reply blocked',
      'comment taken down',
      'comment removed by moderator',
      'banned reply',
      'inactive comment',
    ],
    sentences: [
      'my comment was hidden by a moderator and no one can see it',
      'a reply under the article has been blocked for readers',
    ],
  },
  37502: {
    phrases: [
      'comment version not found',
      'comment history missing',
      'reply revision unknown',
      'edit history not found',
      'invalid hcid',
      'old comment version',
    ],
    sentences: [
      'i want to read an earlier wording of a comment and it can not be found',
      'the old edition of this reply does not seem to exist',
    ],
  },
  37503: {
    phrases: [
      'comment version disabled',
      'comment history blocked',
      'reply revision hidden',
      'old comment version hidden',
      'edit history turned off',
    ],
    sentences: [
      'an earlier wording of this comment has been locked by the site',
      'i may read the reply but this old edition of it is blocked',
    ],
  },
  37504: {
    phrases: [
      'private comments',
      'comments not public',
      'cannot see replies',
      'replies hidden from readers',
      'only poster sees comments',
    ],
    sentences: [
      'i can not see what others answered, only the writer of the post may',
      'the replies here go secretly to the one who asked',
    ],
  },
  37505: {
    phrases: [
      'old post',
      'comments hidden after days',
      'comment visibility period',
      'replies gone on old post',
      'discussion over',
      'post too old for comments',
    ],
    sentences: [
      'the post is some months old and its comments are not shown any more',
      'the discussion below has vanished because its time was over',
    ],
  },
  37600: {
    phrases: [
      'file not found',
      'attachment not found',
      'picture not found',
      'video not found',
      'media missing',
      'invalid fid',
      'attachment deleted',
    ],
    sentences: [
      'the photo i want to open is gone or was never uploaded',
      'i click on an attachment to save it and the file does not exist',
    ],
  },
  37601: {
    phrases: [
      'file blocked',
      'attachment taken down',
      'media hidden',
      'picture removed by moderator',
      'banned file',
      'nsfw picture blocked',
    ],
    sentences: [
      'a moderator has blocked the picture and it can not be opened',
      'the attachment is still stored but was switched off by the site',
    ],
  },
  37602: {
    phrases: [
      'file of someone else',
      'not the file owner',
      'file edit forbidden',
      'change file details',
      'edit attachment',
      'permission denied',
    ],
    sentences: [
      'i want to change the description of a photo that another member uploaded',
      'i may not rename this attachment as it is not mine',
    ],
  },
  37700: {
    phrases: [
      'plugin content not found',
      'card not found',
      'widget missing',
      'unknown attached card',
      'invalid eid',
      'plugin card gone',
    ],
    sentences: [
      'i wanted to vote in a poll below a post and it is no longer there',
      'the little card that a plugin added to the article can not be found',
    ],
  },
  37701: {
    phrases: [
      'plugin content turned off',
      'card blocked',
      'widget off',
      'plugin card hidden',
      'inactive card',
    ],
    sentences: [
      'the poll in this post has been switched off and i can not take part',
      'the box that a plugin put under the article was deactivated',
    ],
  },
  37702: {
    phrases: [
      'unknown action key',
      'card button not found',
      'button key missing',
      'invalid plugin action',
      'vote option not found',
    ],
    sentences: [
      'i press a choice in the poll and it says there is no such option',
      'my app sends the key of a button which the plugin card does not have',
    ],
  },
  37800: {
    phrases: [
      'custom field not found',
      'profile field missing',
      'extra field not found',
      'unknown field code',
      'form field unknown',
    ],
    sentences: [
      'i want to upload a file for an extra profile question that does not exist',
      'the additional field our app fills in is not known to the site',
    ],
  },
  37801: {
    phrases: [
      'custom field turned off',
      'profile field off',
      'extra field closed',
      'inactive form field',
    ],
    sentences: [
      'the extra question on my profile was switched off while i was answering it',
      'we deactivated a custom field in the panel and the app still sends it',
    ],
  },
  37802: {
    phrases: [
      'wrong custom field',
      'field type mismatch',
      'not a file field',
      'field of another group',
      'field in wrong place',
    ],
    sentences: [
      'i send a picture for an extra field that wants only text',
      'the additional field belongs to profiles and we use it for posts',
    ],
  },
} as const satisfies WordRecords
