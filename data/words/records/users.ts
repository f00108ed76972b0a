import type { WordRecords } from '../types'

export const users = {
  35100: {
    phrases: [
      'handle missing',
      'user not specified',
      'user id blank',
      'profile id required',
      'blank handle',
    ],
    sentences: [
      'my script does not say which user it means, neither by number nor by name',
      'i forgot to put the uid or the handle of the person in the link',
    ],
  },
  35101: {
    phrases: [
      'rename cooldown',
      'renamed too recently',
      'username change limit',
      'nickname change limit',
      'cannot rename again yet',
      'changing name too often',
      'wait to rename',
    ],
    sentences: [
      'i renamed myself last week and may not do it again so soon',
      'i got married and want my new name here but must wait some days',
    ],
  },
  35102: {
    phrases: [
      'invalid handle',
      'wrong username format',
      'username special characters',
      'no spaces in username',
      'emoji in username',
      'underscore not allowed',
      'only digits in username',
    ],
    sentences: [
      'i put a dot in my username and only letters, digits and a dash are allowed',
      'my handle with two dashes in a row or a space is refused',
    ],
  },
  35103: {
    phrases: [
      'username too long',
      'handle too long',
      'username max characters',
      'shorten username',
    ],
    sentences: [
      'the username i would like has too many letters',
      'my handle does not have the right length for this site',
    ],
  },
  35104: {
    phrases: [
      'username too short',
      'handle too short',
      'username needs more characters',
      'lengthen username',
    ],
    sentences: [
      'i want a username of just two letters and it wants more',
      'my short handle is not enough, i have to add some letters',
    ],
  },
  35105: {
    phrases: [
      'username already exists',
      'handle taken',
      'duplicate username',
      'username not available',
      'username in use',
      'handle claimed',
    ],
    sentences: [
      'somebody else already has the username that i wanted',
      'the handle i chose belongs to another member, i have to think of a different one',
    ],
  },
  35106: {
    phrases: [
      'forbidden username',
      'reserved username',
      'offensive username',
      'bad word in handle',
      'profanity filter',
      'blacklisted username',
    ],
    sentences: [
      'my username contains a word that is not allowed here',
      'they do not want "admin" or rude terms as part of my handle',
    ],
  },
  35107: {
    phrases: [
      'emoji in nickname',
      'nickname symbols',
      'fancy letters in name',
      'invalid display name',
      'double spaces in nickname',
      'screen reader friendly name',
    ],
    sentences: [
      'i put hearts and stars in my nickname and it is refused',
      'they want a nickname that a screen reader can speak, without my fancy symbols',
    ],
  },
  35108: {
    phrases: [
      'display name too long',
      'nickname too long',
      'screen name too long',
      'shorten nickname',
    ],
    sentences: [
      'my nickname is my full name with titles and is too long',
      'the name shown on my profile needs fewer letters',
    ],
  },
  35109: {
    phrases: [
      'display name too short',
      'nickname too short',
      'screen name too short',
      'lengthen nickname',
    ],
    sentences: [
      'my nickname is a single letter and that is too short',
      'the name shown on my profile must have a few more letters',
    ],
  },
  35110: {
    phrases: [
      'forbidden nickname',
      'offensive display name',
      'bad word in nickname',
      'profanity filter',
      'reserved display name',
      'blacklisted nickname',
    ],
    sentences: [
      'my nickname has a rude word in it and can not be saved',
      'a term in the name shown on my profile is on the forbidden list',
    ],
  },
  35111: {
    phrases: [
      'display name taken',
      'nickname already exists',
      'duplicate nickname',
      'nickname not available',
      'nickname in use',
    ],
    sentences: [
      'another person already goes by the nickname i like',
      'the display name i picked is in use, i need a different nickname',
    ],
  },
  35201: {
    phrases: [
      'profile of another account',
      'user account mismatch',
      'user of someone else',
      'uid of another account',
      'wrong uid for account',
      'cannot switch to user',
    ],
    sentences: [
      'i try to switch to a profile that belongs to a different account',
      'it says that this user is not one of mine although i am logged in',
    ],
  },
  35202: {
    phrases: [
      'user banned',
      'user blocked',
      'user suspended',
      'profile frozen',
      'blacklisted user',
      'profile deactivated by admin',
      'shadow ban',
    ],
    sentences: [
      'a moderator has banned my profile and i can not post or like anything',
      'i may log in to my account but this one profile of mine is blocked',
    ],
  },
  35203: {
    phrases: [
      'user deleted',
      'profile closed',
      'deactivated profile',
      'profile gone',
      'deleted author',
      'user cancelled account',
    ],
    sentences: [
      'the person who wrote this has deleted her profile, so i can not open it',
      'i want to write to a friend but he has left and closed his profile',
    ],
  },
  35204: {
    phrases: [
      'wrong passcode',
      'wrong pin',
      'forgot pin',
      'pin code rejected',
      'invalid pin code',
      'cannot unlock profile',
    ],
    sentences: [
      'i typed the secret number of my profile and it is the wrong one',
      'i do not remember the pin i set for my profile',
    ],
  },
  35301: {
    phrases: [
      'user forbidden',
      'access denied',
      'permission denied',
      'not permitted',
      'insufficient user permissions',
      'user lacks privilege',
    ],
    sentences: [
      'my profile may not do what i asked for, it says i have no right',
      'others can open this download but i as a user am not entitled to it',
    ],
  },
  35302: {
    phrases: [
      'membership expired',
      'subscription ended',
      'renew membership',
      'premium ended',
      'action blocked after expiry',
      'paid plan ended',
    ],
    sentences: [
      'my membership has run out and i can no longer like or post',
      'i did not renew my subscription and now most buttons do not work for me',
    ],
  },
  35303: {
    phrases: [
      'paywall',
      'renew to read',
      'subscription ended cannot read',
      'membership ended empty list',
      'empty timeline after expiry',
      'reading blocked after expiry',
    ],
    sentences: [
      'my paid time is over and i can not read anything here any more',
      'my plan was not extended and all lists are closed to me now',
    ],
  },
  35304: {
    phrases: [
      'newer content locked',
      'posted after subscription ended',
      'only older content visible',
      'renew to see newer',
      'paywall',
      'membership ended newer posts',
    ],
    sentences: [
      'my subscription ended in march and everything posted later is locked',
      'i can still read old things but this one is newer than my last paid day',
    ],
  },
  35305: {
    phrases: [
      'filter by user disabled',
      'cannot filter by author',
      'profile posts hidden',
      'user timeline turned off',
      'posts of one user',
    ],
    sentences: [
      'i want to see only what one person wrote and that is not allowed',
      'the list of posts by a certain member can not be shown on this site',
    ],
  },
  35306: {
    phrases: [
      'members-only site',
      'invite-only site',
      'no membership',
      'not a paying member',
      'user not approved',
      'subscription never bought',
      'closed community',
    ],
    sentences: [
      'this community is private and my profile has never been admitted',
      'i registered, but it is a members only place and i hold no pass',
    ],
  },
  35400: {
    phrases: [
      'no matching users',
      'all users filtered out',
      'user filter empty',
      'empty feed',
      'no results for users',
      'selected users hidden',
    ],
    sentences: [
      'i chose some people to read from and none of them can be shown',
      'the authors i picked for my list all drop out and it stays blank',
    ],
  },
} as const satisfies WordRecords
