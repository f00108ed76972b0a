import type { UserWords } from './types'

export const users = {
  35100: [
    'my script does not say which user it means, neither by number nor by name',
    'i forgot to put the uid or the handle of the person in the link',
  ],
  35101: [
    'i renamed myself last week and may not do it again so soon',
    'i got married and want my new name here but must wait some days',
  ],
  35102: [
    'i put a dot in my username and only letters, digits and a dash are allowed',
    'my handle with two dashes in a row or a space is refused',
  ],
  35103: [
    'the username i would like has too many letters',
    'my handle does not have the right length for this site',
  ],
  35104: [
    'i want a username of just two letters and it wants more',
    'my short handle is not enough, i have to add some letters',
  ],
  35105: [
    'somebody else already has the username that i wanted',
    'the handle i chose belongs to another member, i have to think of a different one',
  ],
  35106: [
    'my username contains a word that is not allowed here',
    'they do not want "admin" or rude terms as part of my handle',
  ],
  35107: [
    'i put hearts and stars in my nickname and it is refused',
    'they want a nickname that a screen reader can speak, without my fancy symbols',
  ],
  35108: [
    'my nickname is my full name with titles and is too long',
    'the name shown on my profile needs fewer letters',
  ],
  35109: [
    'my nickname is a single letter and that is too short',
    'the name shown on my profile must have a few more letters',
  ],
  35110: [
    'my nickname has a rude word in it and can not be saved',
    'a term in the name shown on my profile is on the forbidden list',
  ],
  35111: [
    'another person already goes by the nickname i like',
    'the display name i picked is in use, i need a different nickname',
  ],
  35201: [
    'i try to switch to a profile that belongs to a different account',
    'it says that this user is not one of mine although i am logged in',
  ],
  35202: [
    'a moderator has banned my profile and i can not post or like anything',
    'i may log in to my account but this one profile of mine is blocked',
  ],
  35203: [
    'the person who wrote this has deleted her profile, so i can not open it',
    'i want to write to a friend but he has left and closed his profile',
  ],
  35204: [
    'i typed the secret number of my profile and it is the wrong one',
    'i do not remember the pin i set for my profile',
  ],
  35301: [
    'my profile may not do what i asked for, it says i have no right',
    'others can open this download but i as a user am not entitled to it',
  ],
  35302: [
    'my membership has run out and i can no longer like or post',
    'i did not renew my subscription and now most buttons do not work for me',
  ],
  35303: [
    'my paid time is over and i can not read anything here any more',
    'my plan was not extended and all lists are closed to me now',
  ],
  35304: [
    'my subscription ended in march and everything posted later is locked',
    'i can still read old things but this one is newer than my last paid day',
  ],
  35305: [
    'i want to see only what one person wrote and that is not allowed',
    'the list of posts by a certain member can not be shown on this site',
  ],
  35306: [
    'this community is private and my profile has never been admitted',
    'i registered, but it is a members only place and i hold no pass',
  ],
  35400: [
    'i chose some people to read from and none of them can be shown',
    'the authors i picked for my list all drop out and it stays blank',
  ],
} as const satisfies UserWords
