import type { WordRecords } from '../types'

export const users = {
  35100: {
    sentences: [
      'my script does not say which user it means, neither by number nor by name',
      'i forgot to put the uid or the handle of the person in the link',
    ],
  },
  35101: {
    sentences: [
      'i renamed myself last week and may not do it again so soon',
      'i got married and want my new name here but must wait some days',
    ],
  },
  35102: {
    sentences: [
      'i put a dot in my username and only letters, digits and a dash are allowed',
      'my handle with two dashes in a row or a space is refused',
    ],
  },
  35103: {
    sentences: [
      'the username i would like has too many letters',
      'my handle does not have the right length for this site',
    ],
  },
  35104: {
    sentences: [
      'i want a username of just two letters and it wants more',
      'my short handle is not enough, i have to add some letters',
    ],
  },
  35105: {
    sentences: [
      'somebody else already has the username that i wanted',
      'the handle i chose belongs to another member, i have to think of a different one',
    ],
  },
  35106: {
    sentences: [
      'my username contains a word that is not allowed here',
      'they do not want "admin" or rude terms as part of my handle',
    ],
  },
  35107: {
    sentences: [
      'i put hearts and stars in my nickname and it is refused',
      'they want a nickname that a screen reader can speak, without my fancy symbols',
    ],
  },
  35108: {
    sentences: [
      'my nickname is my full name with titles and is too long',
      'the name shown on my profile needs fewer letters',
    ],
  },
  35109: {
    sentences: [
      'my nickname is a single letter and that is too short',
      'the name shown on my profile must have a few more letters',
    ],
  },
  35110: {
    sentences: [
      'my nickname has a rude word in it and can not be saved',
      'a term in the name shown on my profile is on the forbidden list',
    ],
  },
  35111: {
    sentences: [
      'another person already goes by the nickname i like',
      'the display name i picked is in use, i need a different nickname',
    ],
  },
  35201: {
    sentences: [
      'i try to switch to a profile that belongs to a different account',
      'it says that this user is not one of mine although i am logged in',
    ],
  },
  35202: {
    sentences: [
      'a moderator has banned my profile and i can not post or like anything',
      'i may log in to my account but this one profile of mine is blocked',
    ],
  },
  35203: {
    sentences: [
      'the person who wrote this has deleted her profile, so i can not open it',
      'i want to write to a friend but he has left and closed his profile',
    ],
  },
  35204: {
    sentences: [
      'i typed the secret number of my profile and it is the wrong one',
      'i do not remember the pin i set for my profile',
    ],
  },
  35301: {
    sentences: [
      'my profile may not do what i asked for, it says i have no right',
      'others can open this download but i as a user am not entitled to it',
    ],
  },
  35302: {
    sentences: [
      'my membership has run out and i can no longer like or post',
      'i did not renew my subscription and now most buttons do not work for me',
    ],
  },
  35303: {
    sentences: [
      'my paid time is over and i can not read anything here any more',
      'my plan was not extended and all lists are closed to me now',
    ],
  },
  35304: {
    sentences: [
      'my subscription ended in march and everything posted later is locked',
      'i can still read old things but this one is newer than my last paid day',
    ],
  },
  35305: {
    sentences: [
      'i want to see only what one person wrote and that is not allowed',
      'the list of posts by a certain member can not be shown on this site',
    ],
  },
  35306: {
    sentences: [
      'this community is private and my profile has never been admitted',
      'i registered, but it is a members only place and i hold no pass',
    ],
  },
  35400: {
    sentences: [
      'i chose some people to read from and none of them can be shown',
      'the authors i picked for my list all drop out and it stays blank',
    ],
  },
} as const satisfies WordRecords
