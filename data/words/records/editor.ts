import type { WordRecords } from '../types'

export const editor = {
  38100: {
    sentences: [
      'i come back to what i started writing and the draft is gone',
      'the unfinished text that i saved last night can not be found',
    ],
  },
  38101: {
    sentences: [
      'the moderators are looking at my text and meanwhile i can not change it',
      'i found a mistake in a draft that still waits for approval and it is locked',
    ],
  },
  38102: {
    sentences: [
      'my draft went online already and i can not go on writing in it',
      'i still had the old draft open but its text is live, so changes are refused',
    ],
  },
  38103: {
    sentences: [
      'i sent my text to the moderators a second time and they already have it',
      'i pressed send again while my draft was waiting for the check',
    ],
  },
  38104: {
    sentences: [
      'i tapped on publish twice and the second time it complained',
      'my draft is out already, so i can not send it off again',
    ],
  },
  38105: {
    sentences: [
      'i want to save my answer to a comment for later and it does not work',
      'an unfinished reply to another reply can not be kept as a draft',
    ],
  },
  38106: {
    sentences: [
      'i have too many unfinished texts and can not begin another one',
      'i should clean up my stored drafts before i write something new',
    ],
  },
  38107: {
    sentences: [
      'while i was writing my comment the post below it was deleted',
      'i wanted to answer but the article that i reply to is gone',
    ],
  },
  38108: {
    sentences: [
      'the discussion under this post has been closed, i can not answer there',
      'i wrote a reply and the thread takes no further comments',
    ],
  },
  38109: {
    sentences: [
      'i want to make my one comment secret but the post keeps them all secret already',
      'i can not choose who sees my reply because the writer hides all answers anyway',
    ],
  },
  38200: {
    sentences: [
      'i posted something and it does not show up until somebody has approved it',
      'my text was handed to the moderators and i wait for their yes',
    ],
  },
  38201: {
    sentences: [
      'i may not hand in a second text while the first one is being checked',
      'one of my posts still waits for the moderators, so the next has to queue',
    ],
  },
  38202: {
    sentences: [
      'i wrote my post but gave it no headline and it would not go',
      'it wants a name above my article and i left that line blank',
    ],
  },
  38203: {
    sentences: [
      'the headline of my post has too many letters',
      'i put a whole sentence above my article and should cut it',
    ],
  },
  38204: {
    sentences: [
      'i pressed publish before i had typed a single word',
      'my post is only a headline and the part below is missing',
    ],
  },
  38205: {
    sentences: [
      'i wrote a very long story and it does not fit in one post',
      'my comment has too many letters, i must leave something out',
    ],
  },
  38206: {
    sentences: [
      'there is a forbidden word in the headline of my article',
      'i have to rename my post because its title uses a rude term',
    ],
  },
  38207: {
    sentences: [
      'there is a forbidden word somewhere in the text of my post',
      'i have to rephrase my comment since one term in it is not tolerated',
    ],
  },
  38208: {
    sentences: [
      'i wrote a post and should say which group it belongs to',
      'it does not go out as i picked no community for it',
    ],
  },
  38209: {
    sentences: [
      'i can not reply, the writer has to follow me first',
      'only people whom the author follows may leave a comment and i am not one',
    ],
  },
  38210: {
    sentences: [
      'i have no check mark and she does not follow me, so i may not comment',
      'the writer lets only verified people and those he follows reply',
    ],
  },
  38211: {
    sentences: [
      'the writer does not want any comments from anybody on her post',
      'the person who posted this has switched off replies',
    ],
  },
  38212: {
    sentences: [
      'my name is not tagged in the post, so i may not reply',
      'only the people that the writer named with an at sign can comment',
    ],
  },
} as const satisfies WordRecords
