import type { WordRecords } from '../types'

export const systems = {
  33100: {
    phrases: [
      'endpoint disabled',
      'api version retired',
      'deprecated version',
      'unsupported app version',
      'forced update',
      'upgrade the app',
      'turned off by admin',
    ],
    sentences: [
      'they switched this function off for everybody, even with the newest app',
      'our old app calls an interface that the site has shut down',
    ],
  },
  33101: {
    phrases: [
      'members-only site',
      'invite-only site',
      'closed community',
      'login wall',
      'private site blocks api',
      'endpoint blocked',
    ],
    sentences: [
      'the site is closed to outsiders and this page can not even be requested',
      'since we made our site private the api refuses this call',
    ],
  },
  33102: {
    phrases: [
      'wrong site mode',
      'public or private mode',
      'whitelist config missing',
      'api allowlist empty',
      'site misconfigured',
      'server setup wrong',
    ],
    sentences: [
      'i switched from public to private operation and now every call fails for everyone',
      'our site has a broken value in the setting for its mode',
    ],
  },
  33200: {
    phrases: [
      'otp template missing',
      'sms template missing',
      'email template missing',
      'verification template turned off',
      'otp not sent',
      'verification text not set up',
    ],
    sentences: [
      'the text for the mail with the verification code is not written yet',
      'i am the site admin and forgot to set the message template for confirmation numbers',
    ],
  },
  33201: {
    phrases: [
      'otp rate limit',
      'throttled',
      'too many requests',
      'too many code requests',
      'resend too soon',
      'wait before resend',
      'sms flood',
      'otp cooldown',
    ],
    sentences: [
      'i pressed "send me the code again" a few times and now i have to wait',
      'i asked for another text message too soon after the first one',
    ],
  },
  33202: {
    phrases: [
      'otp missing',
      'captcha left blank',
      'no verification code entered',
      '2fa code missing',
      'sms code not entered',
      'one-time password blank',
      'security code required',
    ],
    sentences: [
      'i pressed next before typing the digits from the text message',
      'i did not enter the number that was mailed to me',
    ],
  },
  33203: {
    phrases: [
      'wrong otp',
      'otp expired',
      'invalid captcha',
      '2fa code wrong',
      'sms code not accepted',
      'verification code rejected',
      'one-time password invalid',
      'old email code',
      'mfa failed',
    ],
    sentences: [
      'i typed the six digits from my mail and it says they are not right',
      'the text message reached me late and its number is no longer valid',
    ],
  },
  33301: {
    phrases: [
      'profanity filter',
      'bad words',
      'swear words',
      'sensitive words',
      'offensive language',
      'site-wide word filter',
      'global blocklist',
      'censored text',
    ],
    sentences: [
      'my text has a term in it that is forbidden on the whole site',
      'the system censors an expression that i used and wants me to rephrase it',
    ],
  },
  33302: {
    phrases: [
      'bio too long',
      'text too long',
      'too many characters',
      'about me too long',
      'max length',
      'shorten the text',
    ],
    sentences: [
      'i wrote a long story about myself in my profile and it will not save',
      'my description has more letters than the site permits, i must cut it down',
    ],
  },
  33400: {
    phrases: [
      'invalid ip',
      'malformed ip',
      'not ipv4 or ipv6',
      'bad network address',
      'wrong ip format',
    ],
    sentences: [
      'i looked up four numbers with dots and they are no valid internet address',
      'the ip that i entered has a part too many and is not recognised',
    ],
  },
  33401: {
    phrases: [
      'suspicious ip',
      'strange ip',
      'vpn or proxy',
      'no ip geolocation',
      'ip lookup failed',
      'ip info missing',
    ],
    sentences: [
      'something about my internet address seems odd and no details can be shown',
      'the visitor comes from a strange ip, so the site can not tell his region',
    ],
  },
  33402: {
    phrases: [
      'ip lookup failed',
      'ip search no result',
      'no whois data',
      'geolocation unavailable',
      'geoip no result',
    ],
    sentences: [
      'i searched for where an ip comes from and the lookup gave no result',
      'the tool for ip details can not be asked about this address',
    ],
  },
  33403: {
    phrases: [
      'ip blocked',
      'ip ban',
      'ip blacklisted',
      'blocked network',
      'vpn blocked',
      'firewall',
      'denied by address',
    ],
    sentences: [
      'the site does not serve me at all from my home connection, they barred it',
      'from the office network i am locked out, on mobile data it works',
    ],
  },
  33404: {
    phrases: [
      'ip location unknown',
      'country not known',
      'unknown region',
      'geoip unknown',
      'ip origin unknown',
    ],
    sentences: [
      'next to my post it can not say where i am since my ip is unknown',
      'the server has no idea which ip this visitor has',
    ],
  },
} as const satisfies WordRecords
