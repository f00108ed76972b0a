import type { WordRecords } from '../types'

export const commons = {
  30000: {
    sentences: [
      'i filled in the admin form during installation and it only said that something was off',
      'my request is turned down because of what i send, but not which part is wrong',
    ],
  },
  30001: {
    sentences: [
      'i forgot to send one of the obligatory values along with my call',
      'the page opens only halfway because the link lacks a piece it needs',
    ],
  },
  30002: {
    sentences: [
      'i wrote a word of my own where only a few fixed choices are allowed',
      'i ask for the type "article" and the server knows only post and comment',
    ],
  },
  30003: {
    sentences: [
      'i passed several items separated by commas and it insists on a proper array',
      'my list of ids can not be read, maybe the brackets around it are broken',
    ],
  },
  30004: {
    sentences: [
      'i pasted plain text where it wants names and values in curly brackets',
      'the decoded string is no readable object, maybe i lost a quote or a brace',
    ],
  },
  30005: {
    sentences: [
      'i sent a new profile picture both as an upload and as a link at once',
      'two settings exclude each other and i filled in both of them',
    ],
  },
  30006: {
    sentences: [
      'i pressed save without altering anything and it complained',
      'i typed the very name i already have and it says that is no change',
    ],
  },
  30007: {
    sentences: [
      'i left a box on the form blank and it will not let me continue',
      'it says something must not be empty but i have nothing to put in there',
    ],
  },
  30008: {
    sentences: [
      'it just tells me it did not work and that i should repeat it',
      'i could not get permission to start my upload, it failed without giving a reason',
    ],
  },
} as const satisfies WordRecords
