import type { WordRecords } from '../types'

export const contents = {
  37100: {
    sentences: [
      'i follow a link to a group and it does not exist',
      'the community i want to post in seems to be gone',
    ],
  },
  37101: {
    sentences: [
      'our group has been shut by the site owner and nobody can open it',
      'the circle i liked was switched off by a moderator',
    ],
  },
  37102: {
    sentences: [
      'i picked some groups to read and the list stays blank',
      'none of the communities i ticked may be shown to me, so no posts appear',
    ],
  },
  37103: {
    sentences: [
      'i would have to join this group before i can open its page',
      'the circle is for members and i can not look inside from the outside',
    ],
  },
  37104: {
    sentences: [
      'i see the name of the group but not who belongs to it or their posts',
      'i followed a link to a post in a closed circle that i have not joined',
    ],
  },
  37105: {
    sentences: [
      'the group owner banned me and i can not read what they write there any more',
      'i was thrown out of a circle and all of its posts are hidden from me',
    ],
  },
  37106: {
    sentences: [
      'my paid time in this group is over, i can neither read nor reply there',
      'i did not renew for this circle and now the whole group is closed to me',
    ],
  },
  37107: {
    sentences: [
      'my time in this group ran out, so i read old posts but no fresh ones',
      'i stopped paying for the circle and what came afterwards stays hidden',
    ],
  },
  37200: {
    sentences: [
      'i tap a word with a hash sign in front and the topic does not exist',
      'there is no page for the hashtag in my link',
    ],
  },
  37201: {
    sentences: [
      'the topic behind this hash sign was banned by the site',
      'a moderator has switched off the hashtag that i always used',
    ],
  },
  37202: {
    sentences: [
      'i chose a few hashtags to read and no post is shown',
      'none of the topics i ticked can be used, my list stays blank',
    ],
  },
  37300: {
    sentences: [
      'i tap the name of a cafe under a post and this place is unknown',
      'i want to add where i am and the spot can not be found',
    ],
  },
  37301: {
    sentences: [
      'the place under my post was switched off by the site',
      'i can not tag this location, a moderator has blocked the spot',
    ],
  },
  37302: {
    sentences: [
      'i chose some places to read about and no post is shown',
      'none of the spots i ticked on the map can be used, my list stays blank',
    ],
  },
  37400: {
    sentences: [
      'a friend sent me a link to an article and it is no longer there',
      'the post i want to open does not exist, maybe the writer took it away',
    ],
  },
  37401: {
    sentences: [
      'my post was hidden by a moderator and no one can open it',
      'the article is still stored but it was blocked for readers',
    ],
  },
  37402: {
    sentences: [
      'i want to read an earlier wording of a post and it can not be found',
      'the old edition of this article does not seem to exist',
    ],
  },
  37403: {
    sentences: [
      'an earlier wording of this post has been locked by the site',
      'i may read the article but this old edition of it is blocked',
    ],
  },
  37404: {
    sentences: [
      'i have to buy this article before i can read it to the end',
      'the content is behind a lock and i have no permission to open it',
    ],
  },
  37500: {
    sentences: [
      'i got a notice about a reply but the comment is gone',
      'the comment in my link was never there or has been erased',
    ],
  },
  37501: {
    sentences: [
      'my comment was hidden by a moderator and no one can see it',
      'a reply under the article has been blocked for readers',
    ],
  },
  37502: {
    sentences: [
      'i want to read an earlier wording of a comment and it can not be found',
      'the old edition of this reply does not seem to exist',
    ],
  },
  37503: {
    sentences: [
      'an earlier wording of this comment has been locked by the site',
      'i may read the reply but this old edition of it is blocked',
    ],
  },
  37504: {
    sentences: [
      'i can not see what others answered, only the writer of the post may',
      'the replies here go secretly to the one who asked',
    ],
  },
  37505: {
    sentences: [
      'the post is some months old and its comments are not shown any more',
      'the discussion below has vanished because its time was over',
    ],
  },
  37600: {
    sentences: [
      'the photo i want to open is gone or was never uploaded',
      'i click on an attachment to save it and the file does not exist',
    ],
  },
  37601: {
    sentences: [
      'a moderator has blocked the picture and it can not be opened',
      'the attachment is still stored but was switched off by the site',
    ],
  },
  37602: {
    sentences: [
      'i want to change the description of a photo that another member uploaded',
      'i may not rename this attachment as it is not mine',
    ],
  },
  37700: {
    sentences: [
      'i wanted to vote in a poll below a post and it is no longer there',
      'the little card that a plugin added to the article can not be found',
    ],
  },
  37701: {
    sentences: [
      'the poll in this post has been switched off and i can not take part',
      'the box that a plugin put under the article was deactivated',
    ],
  },
  37702: {
    sentences: [
      'i press a choice in the poll and it says there is no such option',
      'my app sends the key of a button which the plugin card does not have',
    ],
  },
  37800: {
    sentences: [
      'i want to upload a file for an extra profile question that does not exist',
      'the additional field our app fills in is not known to the site',
    ],
  },
  37801: {
    sentences: [
      'the extra question on my profile was switched off while i was answering it',
      'we deactivated a custom field in the panel and the app still sends it',
    ],
  },
  37802: {
    sentences: [
      'i send a picture for an extra field that wants only text',
      'the additional field belongs to profiles and we use it for posts',
    ],
  },
} as const satisfies WordRecords
