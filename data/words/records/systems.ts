import type { WordRecords } from '../types'

export const systems = {
  33100: {
    sentences: [
      'they switched this function off for everybody, even with the newest app',
      'our old app calls an interface that the site has shut down',
    ],
  },
  33101: {
    sentences: [
      'the site is closed to outsiders and this page can not even be requested',
      'since we made our site private the api refuses this call',
    ],
  },
  33102: {
    sentences: [
      'i switched from public to private operation and now every call fails for everyone',
      'our site has a broken value in the setting for its mode',
    ],
  },
  33200: {
    sentences: [
      'the text for the mail with the verification code is not written yet',
      'i am the site admin and forgot to set the message template for confirmation numbers',
    ],
  },
  33201: {
    sentences: [
      'i pressed "send me the code again" a few times and now i have to wait',
      'i asked for another text message too soon after the first one',
    ],
  },
  33202: {
    sentences: [
      'i pressed next before typing the digits from the text message',
      'i did not enter the number that was mailed to me',
    ],
  },
  33203: {
    sentences: [
      'i typed the six digits from my mail and it says they are not right',
      'the text message reached me late and its number is no longer valid',
    ],
  },
  33301: {
    sentences: [
      'my text has a term in it that is forbidden on the whole site',
      'the system censors an expression that i used and wants me to rephrase it',
    ],
  },
  33302: {
    sentences: [
      'i wrote a long story about myself in my profile and it will not save',
      'my description has more letters than the site permits, i must cut it down',
    ],
  },
  33400: {
    sentences: [
      'i looked up four numbers with dots and they are no valid internet address',
      'the ip that i entered has a part too many and is not recognised',
    ],
  },
  33401: {
    sentences: [
      'something about my internet address seems odd and no details can be shown',
      'the visitor comes from a strange ip, so the site can not tell his region',
    ],
  },
  33402: {
    sentences: [
      'i searched for where an ip comes from and the lookup gave no result',
      'the tool for ip details can not be asked about this address',
    ],
  },
  33403: {
    sentences: [
      'the site does not serve me at all from my home connection, they barred it',
      'from the office network i am locked out, on mobile data it works',
    ],
  },
  33404: {
    sentences: [
      'next to my post it can not say where i am since my ip is unknown',
      'the server has no idea which ip this visitor has',
    ],
  },
} as const satisfies WordRecords
