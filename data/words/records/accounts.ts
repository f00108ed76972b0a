import type { WordRecords } from '../types'

export const accounts = {
  34100: {
    sentences: [
      'i typed only my password and forgot to say who i am',
      'the first box on the login page is still blank, my mail or mobile belongs there',
    ],
  },
  34101: {
    sentences: [
      'i left out the at sign in my mail address and it was refused',
      'it claims that what i entered is not a correct email',
    ],
  },
  34102: {
    sentences: [
      'there is a digit missing in my mobile number and it does not take it',
      'i wrote my telephone with spaces and it says that it is wrong',
    ],
  },
  34103: {
    sentences: [
      'i picked the wrong country in front of my telephone',
      'i typed plus and the number of my country and it does not like it',
    ],
  },
  34104: {
    sentences: [
      'i had to type my new password a second time and did it differently',
      'i slipped when repeating my secret word and the boxes are not the same',
    ],
  },
  34105: {
    sentences: [
      'my password has only four characters and it wants more',
      'i chose a very lengthy passphrase and the site takes only so many letters',
    ],
  },
  34106: {
    sentences: [
      'my password is only letters and it says i must put a digit in',
      'the site wants a figure like seven somewhere in my secret word',
    ],
  },
  34107: {
    sentences: [
      'i typed my new password in capitals only and it wants a small letter',
      'caps lock was on when i chose my password and it misses lower case',
    ],
  },
  34108: {
    sentences: [
      'i wrote my new password all small and it wants one capital letter',
      'my secret word is refused until one letter in it is upper case',
    ],
  },
  34109: {
    sentences: [
      'my password has letters and digits and it still wants something like a question mark',
      'it says i must put a star, hash or other sign in my secret word',
    ],
  },
  34110: {
    sentences: [
      'they do not take my mail because of the part behind the at sign',
      'i wanted to join with a throwaway mailbox and this provider is not welcome',
    ],
  },
  34111: {
    sentences: [
      'i left the password box blank and pressed the button',
      'i gave my mail but no secret word, so it would not go on',
    ],
  },
  34112: {
    sentences: [
      'i want to sign in and it asks for my password or the texted code',
      'i entered my mail but neither my secret word nor the digits i was sent',
    ],
  },
  34113: {
    sentences: [
      'i skipped the question about when i was born and can not finish joining',
      'the sign up form needs my date of birth and i did not give it',
    ],
  },
  34114: {
    sentences: [
      'my daughter wanted an account and the form told her that she is too young',
      'i entered my year of birth and they say i am not old enough to join',
    ],
  },
  34201: {
    sentences: [
      'i would like to join but this way of making an account is closed to newcomers',
      'the place where i came in to register takes no new people any more',
    ],
  },
  34202: {
    sentences: [
      'i wanted to join with my mail address but new members can not use one',
      'making an account by email is not offered here, they want something else',
    ],
  },
  34203: {
    sentences: [
      'i wanted to sign up with my mobile number and this way is not offered',
      'i can not become a member by text message, telephone numbers are not taken for registering',
    ],
  },
  34204: {
    sentences: [
      'i tried to sign up and was told i am already a member',
      'i made an account here years ago and now it will not create one again',
    ],
  },
  34205: {
    sentences: [
      'i wanted to join and they say somebody already uses my mail address',
      'my email is on my old account and can not go on the new one',
    ],
  },
  34206: {
    sentences: [
      'my telephone number already belongs to somebody on this site',
      'i share one mobile with my wife and she has joined with it before me',
    ],
  },
  34207: {
    sentences: [
      'i always came in with my mail address and now that is not possible any more',
      'the site does not let people sign in by email, i need another way',
    ],
  },
  34208: {
    sentences: [
      'i want to sign in with my mobile number but the site does not offer that',
      'entering with a telephone was switched off, only other ways of login remain',
    ],
  },
  34301: {
    sentences: [
      'i try to log in and it says there is no such account',
      'i asked to reset my password and they do not know me at all',
    ],
  },
  34302: {
    sentences: [
      'nobody here is registered with the mail address i typed',
      'i log in with my email and it says that it is not known',
    ],
  },
  34303: {
    sentences: [
      'nobody here is registered with the mobile number i entered',
      'i try to come in with my telephone and the number is unknown',
    ],
  },
  34304: {
    sentences: [
      'i can not get in, i do not remember my password any more',
      'i typed my secret word and it is not the right one for my account',
    ],
  },
  34305: {
    sentences: [
      'it will not tell me whether my login name or my password is wrong',
      'one of the two things i typed to get in is mistaken',
    ],
  },
  34306: {
    sentences: [
      'i guessed my password too often and now i have to wait one hour',
      'after many failed tries the door stays shut for sixty minutes',
    ],
  },
  34307: {
    sentences: [
      'the moderators have banned my whole account and i can not enter',
      'i sign in and read that my account has been blocked, what did i do wrong',
    ],
  },
  34308: {
    sentences: [
      'i asked to have my account erased and now i would like to come back',
      'i closed my membership some time ago, can it still be restored',
    ],
  },
  34401: {
    sentences: [
      'i want to add a mail address but my account has one already',
      'linking my email failed as there is one attached to me since i joined',
    ],
  },
  34402: {
    sentences: [
      'i want to add a mobile number although my account has one already',
      'my telephone is attached already, so it can not be linked again',
    ],
  },
  34403: {
    sentences: [
      'i wanted to sign up with my facebook and it belongs to an account here already',
      'creating a new member with this apple id fails, as it has been registered before',
    ],
  },
  34404: {
    sentences: [
      'the google button no longer lets me in, this way was blocked for me',
      'my account is fine but signing in with twitter was turned off on it',
    ],
  },
  34405: {
    sentences: [
      'i tried to add a second wechat to my account and it only takes one',
      'my google is linked here already, a further one can not be connected',
    ],
  },
  34406: {
    sentences: [
      'i want to remove wechat from my account but it is my only way in',
      'it will not unlink my google login until i have given a mail or mobile',
    ],
  },
  34501: {
    sentences: [
      'i can not see my money, it says my purse was never opened or is locked',
      'my wallet was frozen and i can neither pay nor cash out',
    ],
  },
  34502: {
    sentences: [
      'i wanted to pay and typed the wrong secret for my wallet',
      'i forgot the password that protects my coins, not the one for logging in',
    ],
  },
  34503: {
    sentences: [
      'i want to send coins to a friend but he has no working wallet',
      'the person who should get my money has a purse that is locked',
    ],
  },
  34504: {
    sentences: [
      'i wanted to buy something and do not have enough coins left',
      'i want to withdraw more money than is in my wallet',
    ],
  },
  34505: {
    sentences: [
      'my customer can not pay me because there is too little in his wallet',
      'the other person has not enough coins for what he should send me',
    ],
  },
  34506: {
    sentences: [
      'the sum in my wallet does not agree with my last booking, so payments stop',
      'the total of my money differs from what the records of my purse say',
    ],
  },
  34507: {
    sentences: [
      'the books of the person i pay do not add up, so the transfer is stopped',
      'the final amount in the wallet of the receiver differs from his own records',
    ],
  },
} as const satisfies WordRecords
