import type { WordRecords } from '../types'

export const commons = {
  30000: {
    phrases: [
      'bad request',
      'invalid input',
      'invalid argument',
      'malformed request',
      'wrong request data',
      'something wrong in request',
    ],
    sentences: [
      'i filled in the admin form during installation and it only said that something was off',
      'my request is turned down because of what i send, but not which part is wrong',
    ],
  },
  30001: {
    phrases: [
      'required field',
      'missing argument',
      'incomplete request',
      'field not sent',
      'forgot a field',
      'input left out',
    ],
    sentences: [
      'i forgot to send one of the obligatory values along with my call',
      'the page opens only halfway because the link lacks a piece it needs',
    ],
  },
  30002: {
    phrases: [
      'not an allowed value',
      'enum mismatch',
      'unknown option',
      'out of range',
      'unsupported value',
      'illegal input',
    ],
    sentences: [
      'i wrote a word of my own where only a few fixed choices are allowed',
      'i ask for the type "article" and the server knows only post and comment',
    ],
  },
  30003: {
    phrases: [
      'json list expected',
      'invalid json list',
      'square brackets expected',
      'json parse error',
      'cannot decode list',
    ],
    sentences: [
      'i passed several items separated by commas and it insists on a proper array',
      'my list of ids can not be read, maybe the brackets around it are broken',
    ],
  },
  30004: {
    phrases: [
      'json dictionary expected',
      'invalid json',
      'curly braces expected',
      'json parse error',
      'key-value map expected',
    ],
    sentences: [
      'i pasted plain text where it wants names and values in curly brackets',
      'the decoded string is no readable object, maybe i lost a quote or a brace',
    ],
  },
  30005: {
    phrases: [
      'mutually exclusive fields',
      'either or',
      'one not both',
      'conflicting fields',
      'xor',
      'avatar file and avatar url',
    ],
    sentences: [
      'i sent a new profile picture both as an upload and as a link at once',
      'two settings exclude each other and i filled in both of them',
    ],
  },
  30006: {
    phrases: [
      'nothing changed',
      'identical value',
      'not modified',
      'already set to this',
      'same name as before',
      'unchanged profile',
    ],
    sentences: [
      'i pressed save without altering anything and it complained',
      'i typed the very name i already have and it says that is no change',
    ],
  },
  30007: {
    phrases: [
      'blank field',
      'null value',
      'nothing entered',
      'must be filled in',
      'empty string',
      'required field',
    ],
    sentences: [
      'i left a box on the form blank and it will not let me continue',
      'it says something must not be empty but i have nothing to put in there',
    ],
  },
  30008: {
    phrases: [
      'something went wrong',
      'unknown error',
      'internal failure',
      'temporary problem',
      'retry',
      'try once more',
      'upload token not issued',
    ],
    sentences: [
      'it just tells me it did not work and that i should repeat it',
      'i could not get permission to start my upload, it failed without giving a reason',
    ],
  },
} as const satisfies WordRecords
