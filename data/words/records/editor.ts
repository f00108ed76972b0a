import type { WordRecords } from '../types'

export const editor = {
  38100: {
    phrases: [
      'draft not found',
      'unknown draft',
      'invalid did',
      'draft deleted',
      'saved text missing',
    ],
    sentences: [
      'i come back to what i started writing and the draft is gone',
      'the unfinished text that i saved last night can not be found',
    ],
  },
  38101: {
    phrases: [
      'edit while pending',
      'awaiting moderation',
      'draft in moderation',
      'locked until approval',
      'recall before edit',
      'wait for moderator',
    ],
    sentences: [
      'the moderators are looking at my text and meanwhile i can not change it',
      'i found a mistake in a draft that still waits for approval and it is locked',
    ],
  },
  38102: {
    phrases: [
      'draft already posted',
      'draft already live',
      'edit published draft',
      'edit the post instead',
      'change after publishing',
    ],
    sentences: [
      'my draft went online already and i can not go on writing in it',
      'i still had the old draft open but its text is live, so changes are refused',
    ],
  },
  38103: {
    phrases: [
      'submit twice',
      'already awaiting approval',
      'duplicate submission',
      'resubmit pending draft',
      'awaiting moderation',
      'double submit',
    ],
    sentences: [
      'i sent my text to the moderators a second time and they already have it',
      'i pressed send again while my draft was waiting for the check',
    ],
  },
  38104: {
    phrases: [
      'publish twice',
      'duplicate post',
      'draft already live',
      'double click publish',
      'double submit',
      'race condition',
      'resubmit published draft',
    ],
    sentences: [
      'i tapped on publish twice and the second time it complained',
      'my draft is out already, so i can not send it off again',
    ],
  },
  38105: {
    phrases: [
      'reply to reply draft',
      'nested reply draft',
      'sub-comment draft',
      'second-level comment',
      'only top-level comments',
      'cannot save reply draft',
    ],
    sentences: [
      'i want to save my answer to a comment for later and it does not work',
      'an unfinished reply to another reply can not be kept as a draft',
    ],
  },
  38106: {
    phrases: [
      'too many drafts',
      'draft limit',
      'draft quota',
      'drafts folder full',
      'delete old drafts',
      'cannot save draft',
      'no room for drafts',
    ],
    sentences: [
      'i have too many unfinished texts and can not begin another one',
      'i should clean up my stored drafts before i write something new',
    ],
  },
  38107: {
    phrases: [
      'reply to deleted post',
      'parent post gone',
      'comment on missing post',
      'cannot reply post gone',
      'commented post not found',
    ],
    sentences: [
      'while i was writing my comment the post below it was deleted',
      'i wanted to answer but the article that i reply to is gone',
    ],
  },
  38108: {
    phrases: [
      'comments closed on post',
      'thread locked',
      'replies locked',
      'comments disabled on post',
      'cannot reply to post',
      'nobody can comment here',
    ],
    sentences: [
      'the discussion under this post has been closed, i can not answer there',
      'i wrote a reply and the thread takes no further comments',
    ],
  },
  38109: {
    phrases: [
      'cannot change comment privacy',
      'comment privacy fixed',
      'private comments already set',
      'make comment public',
      'single comment privacy',
    ],
    sentences: [
      'i want to make my one comment secret but the post keeps them all secret already',
      'i can not choose who sees my reply because the writer hides all answers anyway',
    ],
  },
  38200: {
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
    sentences: [
      'i posted something and it does not show up until somebody has approved it',
      'my text was handed to the moderators and i wait for their yes',
    ],
  },
  38201: {
    phrases: [
      'another post pending',
      'one pending submission only',
      'moderation queue limit',
      'earlier post awaiting approval',
      'wait for previous review',
      'two posts at once',
    ],
    sentences: [
      'i may not hand in a second text while the first one is being checked',
      'one of my posts still waits for the moderators, so the next has to queue',
    ],
  },
  38202: {
    phrases: [
      'title missing',
      'blank title',
      'headline required',
      'no subject',
      'add a heading',
      'untitled post',
    ],
    sentences: [
      'i wrote my post but gave it no headline and it would not go',
      'it wants a name above my article and i left that line blank',
    ],
  },
  38203: {
    phrases: [
      'headline too long',
      'shorten the title',
      'title too many characters',
      'subject too long',
      'title max length',
    ],
    sentences: [
      'the headline of my post has too many letters',
      'i put a whole sentence above my article and should cut it',
    ],
  },
  38204: {
    phrases: [
      'empty post',
      'blank comment',
      'no text',
      'body missing',
      'nothing written',
      'text required',
      'write something first',
    ],
    sentences: [
      'i pressed publish before i had typed a single word',
      'my post is only a headline and the part below is missing',
    ],
  },
  38205: {
    phrases: [
      'post too long',
      'comment too long',
      'text too long',
      'too many characters',
      'character limit',
      'word count',
      'shorten the post',
    ],
    sentences: [
      'i wrote a very long story and it does not fit in one post',
      'my comment has too many letters, i must leave something out',
    ],
  },
  38206: {
    phrases: [
      'bad words in title',
      'swear word in title',
      'profanity filter',
      'sensitive words in title',
      'headline censored',
      'offensive headline',
    ],
    sentences: [
      'there is a forbidden word in the headline of my article',
      'i have to rename my post because its title uses a rude term',
    ],
  },
  38207: {
    phrases: [
      'bad words in post',
      'swear words',
      'profanity filter',
      'sensitive words',
      'offensive language',
      'text censored',
      'forbidden words in comment',
    ],
    sentences: [
      'there is a forbidden word somewhere in the text of my post',
      'i have to rephrase my comment since one term in it is not tolerated',
    ],
  },
  38208: {
    phrases: [
      'no group chosen',
      'pick a group',
      'group missing',
      'community required',
      'group required',
      'choose where to post',
    ],
    sentences: [
      'i wrote a post and should say which group it belongs to',
      'it does not go out as i picked no community for it',
    ],
  },
  38209: {
    phrases: [
      'author does not follow you',
      'comments from followed only',
      'not followed by author',
      'reply restricted',
      'strangers cannot comment',
    ],
    sentences: [
      'i can not reply, the writer has to follow me first',
      'only people whom the author follows may leave a comment and i am not one',
    ],
  },
  38210: {
    phrases: [
      'verified badge needed to comment',
      'blue check to comment',
      'comments for verified only',
      'unverified commenter',
      'reply restricted',
      'author does not follow you',
    ],
    sentences: [
      'i have no check mark and she does not follow me, so i may not comment',
      'the writer lets only verified people and those he follows reply',
    ],
  },
  38211: {
    phrases: [
      'author allows no comments',
      'comments disabled by author',
      'replies off',
      'author privacy settings',
      'cannot reply to author',
      'nobody can comment',
    ],
    sentences: [
      'the writer does not want any comments from anybody on her post',
      'the person who posted this has switched off replies',
    ],
  },
  38212: {
    phrases: [
      'only tagged people',
      'not tagged',
      'mention needed to reply',
      'not mentioned in post',
      'reply restricted',
      'at-mention required',
    ],
    sentences: [
      'my name is not tagged in the post, so i may not reply',
      'only the people that the writer named with an at sign can comment',
    ],
  },
} as const satisfies WordRecords
