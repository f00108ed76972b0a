import type { WordRecords } from '../types'

export const interactions = {
  36100: {
    sentences: [
      'the admin gave me a rank that does not exist any more',
      'i look up a member role by its number and nothing comes back',
    ],
  },
  36101: {
    sentences: [
      'the boss of the site forgot to say what my role may do',
      'we made a new member rank and left all its permissions blank',
    ],
  },
  36102: {
    sentences: [
      'people of my rank may not ask for this, only higher ones',
      'i try to fetch a file and my role does not give me the right',
    ],
  },
  36103: {
    sentences: [
      'my member rank is not allowed to look at the pages here',
      'i can log in but my role lets me read nothing',
    ],
  },
  36104: {
    sentences: [
      'i am a new member and my rank may only read, not write',
      'my role does not let me post or comment at all',
    ],
  },
  36105: {
    sentences: [
      'people of my rank may write only at certain hours of the day',
      'my friend with a better role can post at night, i must wait until morning',
    ],
  },
  36106: {
    sentences: [
      'members of my rank must add a mail address before they may post',
      'my role lets me write only after i link my email',
    ],
  },
  36107: {
    sentences: [
      'members of my rank must add a mobile number before they may post',
      'my role lets me write only after i link my telephone',
    ],
  },
  36108: {
    sentences: [
      'members of my rank have to show their identity papers before they post',
      'because of my role i must prove who i really am to write',
    ],
  },
  36109: {
    sentences: [
      'my rank does not let me add pictures to my post',
      'i would like to show a photo but my role may not send any',
    ],
  },
  36110: {
    sentences: [
      'i filmed my cat but my member rank may not add clips',
      'my role is allowed to show photos but no videos',
    ],
  },
  36111: {
    sentences: [
      'i want to send a song i recorded and my rank may not',
      'my role can not add voice recordings or music',
    ],
  },
  36112: {
    sentences: [
      'i want to attach a pdf and my member rank may not do that',
      'my role does not allow sending documents or archives',
    ],
  },
  36113: {
    sentences: [
      'my photo has too many megabytes and will not go up',
      'the attachment is too big, i have to make it smaller first',
    ],
  },
  36114: {
    sentences: [
      'my video lasts twelve minutes and they only take shorter ones',
      'i recorded a talk and it runs for too long to be added',
    ],
  },
  36115: {
    sentences: [
      'i wanted to add my whole holiday album and it takes only a few pics',
      'i have attached as many things as one post can hold',
    ],
  },
  36116: {
    sentences: [
      'my rank does not let me write private messages to anyone',
      'i open the chat and read that members with my role may not use it',
    ],
  },
  36117: {
    sentences: [
      'i saved many files today and can get no more until tomorrow',
      'my daily portion of downloads is gone, i have to come back the next day',
    ],
  },
  36118: {
    sentences: [
      'i follow so many people that i can not add another one',
      'my list of blocked members is full and takes nobody else',
    ],
  },
  36119: {
    sentences: [
      'i wrote two posts in a row and should slow down',
      'it says i must let a minute pass before my next comment',
    ],
  },
  36120: {
    sentences: [
      'i have written so much today that i may only go on tomorrow',
      'i used up all my posts for this day',
    ],
  },
  36200: {
    sentences: [
      'i press the heart and it says this button is not in use here',
      'on this site one can not follow or dislike anything, it is switched off',
    ],
  },
  36201: {
    sentences: [
      'i want to know who liked this and the list is not shown to me',
      'i can not look at the people that somebody follows, it is kept secret',
    ],
  },
  36202: {
    sentences: [
      'i gave a heart to my own post and it does not count',
      'i accidentally tried to follow myself',
    ],
  },
  36300: {
    sentences: [
      'i send a post directly and the site takes it only by way of a draft',
      'our admin permits one manner of publishing and my app uses the other call',
    ],
  },
  36301: {
    sentences: [
      'i wanted to post and was told to add my mail address first',
      'my email is not linked to my account, so i can not write anything here',
    ],
  },
  36302: {
    sentences: [
      'i wanted to post and was told to add my mobile number first',
      'no telephone is linked to my account, so i can not write anything here',
    ],
  },
  36303: {
    sentences: [
      'before my first post they want to see who i really am with papers',
      'everyone here has to pass an identity check before writing, and i have not',
    ],
  },
  36304: {
    sentences: [
      'the whole site lets nobody write during the night',
      'i wanted to post at lunch and was told that it opens for writing later',
    ],
  },
  36305: {
    sentences: [
      'there is a spelling error in my article and i can not correct it once published',
      'i would like to reword what i posted but there is no changing a live post',
    ],
  },
  36306: {
    sentences: [
      'i misspelled a name in my comment and it can not be corrected any more',
      'my reply was sent too quickly and now i may not rewrite it',
    ],
  },
  36307: {
    sentences: [
      'my post is pinned at the top and therefore i may not change it',
      'since the moderator stuck my thread above all others i can not correct it',
    ],
  },
  36308: {
    sentences: [
      'my post was picked as one of the best and now i can not alter it',
      'the admin marked my text as a highlight, so corrections are locked',
    ],
  },
  36309: {
    sentences: [
      'yesterday i could still correct my post, today it is too late',
      'i noticed my mistake after an hour and the time for changes is over',
    ],
  },
  36310: {
    sentences: [
      'my phone saves pictures in a format that the site does not take',
      'i tried to add a program file and this kind is not accepted',
    ],
  },
  36311: {
    sentences: [
      'i want to start a thread in this group but i may not',
      'only certain members are permitted to write posts in this circle',
    ],
  },
  36312: {
    sentences: [
      'i can read the group but am not allowed to answer the posts in it',
      'only certain members are permitted to leave comments in this circle',
    ],
  },
  36313: {
    sentences: [
      'the group was shut for writing and nobody can add anything new to it',
      'i chose a community for my text that is only kept as a read archive',
    ],
  },
  36314: {
    sentences: [
      'i can correct my comments but not my answer to the comment of another',
      'this kind of reply, one below another reply, can not be changed',
    ],
  },
  36400: {
    sentences: [
      'i try to remove something that seems to be gone already',
      'i want to take a picture out of my draft and it can not be found',
    ],
  },
  36401: {
    sentences: [
      'i want to take down my own post and it says it can not be removed',
      'my comment is locked against deleting although i wrote it',
    ],
  },
  36402: {
    sentences: [
      'i can not remove this as something else still needs it',
      'the picture is part of another post and so it must not be deleted',
    ],
  },
  36403: {
    sentences: [
      'i want to take down a nasty comment by somebody else and may not',
      'i can remove only what i wrote myself, not what others posted',
    ],
  },
  36404: {
    sentences: [
      'i want to throw away a draft that the moderators are still looking at',
      'i first have to pull my text back from the check before i can remove it',
    ],
  },
  36405: {
    sentences: [
      'my draft is already out as a post, so i can not throw the draft away',
      'i should remove the live post instead of the sheet i wrote it on',
    ],
  },
  36500: {
    sentences: [
      'i wanted to change the post of a friend but i am not its writer',
      'i try to add a picture to an article that somebody else wrote',
    ],
  },
  36501: {
    sentences: [
      'i pressed "take back" but nobody is checking my draft at all',
      'i wanted to cancel the moderation of a text that i never handed in',
    ],
  },
  36600: {
    sentences: [
      'there are no private messages on this site, they turned them off',
      'i wanted to chat with someone and this function does not exist for anybody here',
    ],
  },
  36601: {
    sentences: [
      'i open an old chat and it is gone or broken',
      'the talk with my friend that i want to read does not exist',
    ],
  },
  36602: {
    sentences: [
      'i clicked a link to a private chat between two other people',
      'it says this talk is not mine and i may not look into it',
    ],
  },
  36603: {
    sentences: [
      'i wanted to send myself a reminder by private message',
      'i picked my own name as the one to write to in the chat',
    ],
  },
  36604: {
    sentences: [
      'i sent a photo with a caption in the chat and only one is possible',
      'my private message may hold words or an attachment but not both together',
    ],
  },
  36605: {
    sentences: [
      'my private message was stopped because of a rude word in it',
      'i wrote something in the chat that the site forbids and it was not delivered',
    ],
  },
  36606: {
    sentences: [
      'i can not write to her because she only gets mail from people she follows',
      'he has to follow me before my private message can reach him',
    ],
  },
  36607: {
    sentences: [
      'she takes private messages only from people with a check mark or whom she follows',
      'without a verified profile i can not write to this celebrity',
    ],
  },
  36608: {
    sentences: [
      'this person does not want any private messages, from nobody',
      'i tried to chat with him and he has switched off his inbox',
    ],
  },
  36609: {
    sentences: [
      'i want to erase from the chat what the other one sent me and can not',
      'i may only remove private messages that are mine',
    ],
  },
  36700: {
    sentences: [
      'i tapped on a notification and it no longer exists',
      'the bell shows something new but the alert can not be found',
    ],
  },
  36701: {
    sentences: [
      'i tried to mark an alert as read that was meant for another person',
      'the notification that i open is addressed to somebody else',
    ],
  },
  36702: {
    sentences: [
      'i wanted to clear notifications that are not mine',
      'my script removes alerts of another member and is stopped',
    ],
  },
} as const satisfies WordRecords
