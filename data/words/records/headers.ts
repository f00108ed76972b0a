import type { WordRecords } from '../types'

export const headers = {
  31000: {
    sentences: [
      'the server dislikes the header lines of my request as a whole',
      'the account page can not make sense of the pass my app puts in its address',
    ],
  },
  31101: {
    sentences: [
      'i call from my phone app but the server knows no platform with that id',
      'i made up a number for our smart tv client and nobody recognises that device kind',
    ],
  },
  31102: {
    sentences: [
      'i took the key meant for the website and put it into the android build',
      'our iphone app uses a key that was created for a different platform',
    ],
  },
  31103: {
    sentences: [
      'i copied my session from the browser into the mobile app and it was refused there',
      'i signed in on the web and the desktop program does not accept that login',
    ],
  },
  31201: {
    sentences: [
      'the release number that our client reports is one the server has never heard of',
      'i forgot to tell the server which version of the app is calling',
    ],
  },
  31202: {
    sentences: [
      'we shipped a new release but kept the old key and they no longer belong together',
      'since the update of our client its version does not go with the app key',
    ],
  },
  31301: {
    sentences: [
      'someone switched off our key in the control panel and the whole app stopped working',
      'i mistyped the app id in the settings and the server has no such application',
    ],
  },
  31302: {
    sentences: [
      'i calculate the hash of my request but the server gets another result',
      'i mixed the parts in the wrong order when signing and it does not match',
    ],
  },
  31303: {
    sentences: [
      'the clock of my computer runs late and every signed call counts as too old',
      'i repeated the same signed request an hour later and it was not valid any more',
    ],
  },
  31304: {
    sentences: [
      'our key is meant for another purpose and may not be used for this call',
      'i use an admin panel key for normal app requests and it has no right to',
    ],
  },
  31305: {
    sentences: [
      'our key can fetch posts but everything that writes is refused',
      'i was given a look-but-do-not-touch key and tried to publish with it',
    ],
  },
  31401: {
    sentences: [
      'i asked for swiss german and the api does not know this language',
      'our app sends a language abbreviation that the server does not understand',
    ],
  },
  31402: {
    sentences: [
      'i told the server i am in berlin time and it does not recognise that zone',
      'the offset from world time that my client sends is not accepted',
    ],
  },
  31501: {
    sentences: [
      'i only wanted to look around as a visitor and it asks me to log in',
      'i press the button and am told to sign in, but i have no account',
    ],
  },
  31502: {
    sentences: [
      'the app says that the account i am in can not be found',
      'my script sends an account id and the server has no such account on record',
    ],
  },
  31503: {
    sentences: [
      'the app forgot that i was signed in and sends no login token at all',
      'i send the account id but no token next to it and must log in again',
    ],
  },
  31504: {
    sentences: [
      'the app threw me out overnight and i had to sign in again',
      'yesterday it still worked but today my session has run out and my password is needed',
    ],
  },
  31505: {
    sentences: [
      'every page logs me off since the token of my account does not match',
      'i copied the session string by hand, maybe missed a letter, and it is not recognised',
    ],
  },
  31506: {
    sentences: [
      'i signed in on the account page but the app does not recognise its ticket',
      'my password was accepted, yet the login handed over afterwards was unknown',
    ],
  },
  31507: {
    sentences: [
      'i made coffee in the middle of signing in and then had to start over',
      'i came back to the app a little late and the temporary login had run out',
    ],
  },
  31508: {
    sentences: [
      'i have a private and a business profile and it asks which one i want',
      'i log in and instead of the home page i must choose between my profiles',
    ],
  },
  31601: {
    sentences: [
      'my account is signed in but no profile is chosen, so i can not use this',
      'i want to see which friends follow her, but must first enter as a user',
    ],
  },
  31602: {
    sentences: [
      'i opened the profile of a friend and it says this person does not exist',
      'i want to write to a member but the name in the link leads nowhere',
    ],
  },
  31603: {
    sentences: [
      'my profile is suddenly logged off because its token is not right',
      'the session of the account works but the separate one for the user is not accepted',
    ],
  },
  31604: {
    sentences: [
      'i switch to my second profile and it asks for a secret number first',
      'i protected my profile with a pin and the app let me no further without it',
    ],
  },
  31701: {
    sentences: [
      'our server script sends nothing about the phone or browser and is turned away',
      'i left out the part that describes the device, since i have none',
    ],
  },
  31702: {
    sentences: [
      'i wrote just the phone model as text where the device details should be structured',
      'the description of the device that my client sends can not be parsed',
    ],
  },
  31703: {
    sentences: [
      'i describe the device but do not pass on the network address of the visitor',
      'our own server calls for the users and forgets to forward their ip',
    ],
  },
} as const satisfies WordRecords
