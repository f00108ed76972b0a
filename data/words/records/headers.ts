import type { WordRecords } from '../types'

export const headers = {
  31000: {
    phrases: [
      'bad http header',
      'malformed header',
      'invalid x-fresns header',
      'access token not decoded',
      'request metadata invalid',
    ],
    sentences: [
      'the server dislikes the header lines of my request as a whole',
      'the account page can not make sense of the pass my app puts in its address',
    ],
  },
  31101: {
    phrases: [
      'unknown platform',
      'invalid client type',
      'x-fresns-client-platform-id',
      'client platform id rejected',
      'wrong ios or android id',
    ],
    sentences: [
      'i call from my phone app but the server knows no platform with that id',
      'i made up a number for our smart tv client and nobody recognises that device kind',
    ],
  },
  31102: {
    phrases: [
      'key of another platform',
      'api key platform mismatch',
      'web key used on ios',
      'app key wrong platform',
      'platform credentials differ',
    ],
    sentences: [
      'i took the key meant for the website and put it into the android build',
      'our iphone app uses a key that was created for a different platform',
    ],
  },
  31103: {
    phrases: [
      'token from another platform',
      'signed in on another platform',
      'session platform mismatch',
      'web session in mobile app',
      'token of different client',
    ],
    sentences: [
      'i copied my session from the browser into the mobile app and it was refused there',
      'i signed in on the web and the desktop program does not accept that login',
    ],
  },
  31201: {
    phrases: [
      'unknown app version',
      'no such release',
      'client build unknown',
      'x-fresns-client-version',
      'invalid version number',
    ],
    sentences: [
      'the release number that our client reports is one the server has never heard of',
      'i forgot to tell the server which version of the app is calling',
    ],
  },
  31202: {
    phrases: [
      'key of another release',
      'app key wrong version',
      'key version mismatch',
      'outdated client',
      'update the app',
    ],
    sentences: [
      'we shipped a new release but kept the old key and they no longer belong together',
      'since the update of our client its version does not go with the app key',
    ],
  },
  31301: {
    phrases: [
      'unknown app id',
      'invalid api key',
      'client id rejected',
      'unregistered client',
      'app key revoked',
      'app credentials turned off',
      'x-fresns-app-id',
    ],
    sentences: [
      'someone switched off our key in the control panel and the whole app stopped working',
      'i mistyped the app id in the settings and the server has no such application',
    ],
  },
  31302: {
    phrases: [
      'invalid sign',
      'hash mismatch',
      'hmac mismatch',
      'sha256 wrong',
      'signing failed',
      'checksum mismatch',
      'wrong app secret',
      'x-fresns-signature',
    ],
    sentences: [
      'i calculate the hash of my request but the server gets another result',
      'i mixed the parts in the wrong order when signing and it does not match',
    ],
  },
  31303: {
    phrases: [
      'timestamp too old',
      'clock skew',
      'device clock wrong',
      'phone time wrong',
      'stale request',
      'replay protection',
      'x-fresns-signature-timestamp',
    ],
    sentences: [
      'the clock of my computer runs late and every signed call counts as too old',
      'i repeated the same signed request an hour later and it was not valid any more',
    ],
  },
  31304: {
    phrases: [
      'wrong key type',
      'api key not authorized',
      'key scope missing',
      'app key forbidden',
      'endpoint denied to key',
      'unauthorized api key',
    ],
    sentences: [
      'our key is meant for another purpose and may not be used for this call',
      'i use an admin panel key for normal app requests and it has no right to',
    ],
  },
  31305: {
    phrases: [
      'write access denied',
      'view-only key',
      'key cannot modify data',
      'no write scope',
      'api key only for reading',
    ],
    sentences: [
      'our key can fetch posts but everything that writes is refused',
      'i was given a look-but-do-not-touch key and tried to publish with it',
    ],
  },
  31401: {
    phrases: [
      'unknown locale',
      'invalid language code',
      'wrong lang code',
      'unsupported translation',
      'i18n setting',
      'x-fresns-client-lang-tag',
    ],
    sentences: [
      'i asked for swiss german and the api does not know this language',
      'our app sends a language abbreviation that the server does not understand',
    ],
  },
  31402: {
    phrases: [
      'wrong time zone',
      'invalid utc offset',
      'gmt offset',
      'unknown tz name',
      'clock region wrong',
      'x-fresns-client-timezone',
    ],
    sentences: [
      'i told the server i am in berlin time and it does not recognise that zone',
      'the offset from world time that my client sends is not accepted',
    ],
  },
  31501: {
    phrases: [
      'not signed in',
      'unauthorized',
      'unauthenticated',
      'login required',
      'sign in first',
      'guest not allowed',
      'anonymous visitor',
      'x-fresns-aid missing',
    ],
    sentences: [
      'i only wanted to look around as a visitor and it asks me to log in',
      'i press the button and am told to sign in, but i have no account',
    ],
  },
  31502: {
    phrases: [
      'account not found',
      'aid not found',
      'unknown account id',
      'invalid aid',
      'account lookup failed',
    ],
    sentences: [
      'the app says that the account i am in can not be found',
      'my script sends an account id and the server has no such account on record',
    ],
  },
  31503: {
    phrases: [
      'access token missing',
      'no token sent',
      'missing bearer token',
      'jwt missing',
      'unauthorized',
      'auth header absent',
      'session cookie lost',
    ],
    sentences: [
      'the app forgot that i was signed in and sends no login token at all',
      'i send the account id but no token next to it and must log in again',
    ],
  },
  31504: {
    phrases: [
      'session expired',
      'session timeout',
      'signed out',
      'access token expired',
      'jwt expired',
      'token revoked',
      'old token',
      'stale session',
      'unauthorized',
    ],
    sentences: [
      'the app threw me out overnight and i had to sign in again',
      'yesterday it still worked but today my session has run out and my password is needed',
    ],
  },
  31505: {
    phrases: [
      'invalid access token',
      'bad account token',
      'account session not found',
      'invalid jwt',
      'aid token not found',
      'forced sign out',
      'unauthorized',
      'x-fresns-aid-token',
    ],
    sentences: [
      'every page logs me off since the token of my account does not match',
      'i copied the session string by hand, maybe missed a letter, and it is not recognised',
    ],
  },
  31506: {
    phrases: [
      'invalid login ticket',
      'one-time login token',
      'unknown exchange token',
      'sso ticket not found',
      'account center login failed',
      'login handoff failed',
    ],
    sentences: [
      'i signed in on the account page but the app does not recognise its ticket',
      'my password was accepted, yet the login handed over afterwards was unknown',
    ],
  },
  31507: {
    phrases: [
      'login ticket expired',
      'one-time login token',
      'sso ticket expired',
      'login took too long',
      'exchange token used twice',
      'login handoff too slow',
    ],
    sentences: [
      'i made coffee in the middle of signing in and then had to start over',
      'i came back to the app a little late and the temporary login had run out',
    ],
  },
  31508: {
    phrases: [
      'choose a profile',
      'several profiles',
      'more than one user',
      'pick a user',
      'switch user',
      'profile picker',
      'sub-account selection',
    ],
    sentences: [
      'i have a private and a business profile and it asks which one i want',
      'i log in and instead of the home page i must choose between my profiles',
    ],
  },
  31601: {
    phrases: [
      'no user selected',
      'user not signed in',
      'profile login required',
      'choose profile first',
      'unauthorized',
      'guest not allowed',
      'x-fresns-uid missing',
    ],
    sentences: [
      'my account is signed in but no profile is chosen, so i can not use this',
      'i want to see which friends follow her, but must first enter as a user',
    ],
  },
  31602: {
    phrases: [
      'user not found',
      'profile not found',
      'uid not found',
      'member not found',
      'unknown username',
      'invalid uid',
    ],
    sentences: [
      'i opened the profile of a friend and it says this person does not exist',
      'i want to write to a member but the name in the link leads nowhere',
    ],
  },
  31603: {
    phrases: [
      'invalid user token',
      'bad profile session',
      'user session not found',
      'uid token not found',
      'invalid jwt',
      'forced sign out',
      'unauthorized',
      'x-fresns-uid-token',
    ],
    sentences: [
      'my profile is suddenly logged off because its token is not right',
      'the session of the account works but the separate one for the user is not accepted',
    ],
  },
  31604: {
    phrases: [
      'passcode required',
      'profile is locked',
      'profile password needed',
      'unlock profile',
      'second password',
      'user pin missing',
    ],
    sentences: [
      'i switch to my second profile and it asks for a secret number first',
      'i protected my profile with a pin and the app let me no further without it',
    ],
  },
  31701: {
    phrases: [
      'no device data',
      'device header missing',
      'client details missing',
      'device fingerprint absent',
      'x-fresns-client-device-info missing',
    ],
    sentences: [
      'our server script sends nothing about the phone or browser and is turned away',
      'i left out the part that describes the device, since i have none',
    ],
  },
  31702: {
    phrases: [
      'device info not json',
      'malformed device data',
      'invalid device json',
      'bad device header',
      'cannot parse device data',
      'x-fresns-client-device-info',
    ],
    sentences: [
      'i wrote just the phone model as text where the device details should be structured',
      'the description of the device that my client sends can not be parsed',
    ],
  },
  31703: {
    phrases: [
      'client ip not sent',
      'no ip address given',
      'network address absent',
      'device json without ip',
      'visitor address missing',
    ],
    sentences: [
      'i describe the device but do not pass on the network address of the visitor',
      'our own server calls for the users and forgets to forward their ip',
    ],
  },
} as const satisfies WordRecords
