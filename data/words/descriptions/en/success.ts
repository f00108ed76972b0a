import type { DescribedMeanings } from '../../types'

export const success = {
  0: {
    complaints: [
      [
        'She wrote to thank us, everything went through without a hitch this time.',
        'The member says the list came back completely blank, yet no error was ever shown to her.',
        'Apparently it says all done but nothing is on the page, is that normal?',
        'Please may I know whether this reply means it actually worked?',
      ],
      [
        'it worked fine, no complaints, just posted normally',
        'app said ok everythings done, but the list came back blank lol',
        'all good now no error at all, went through',
        'says sucess but i see nothing?? empty page',
      ],
      [
        'everything is fine, a green tick came and it says done',
        'nothing failed at all, the app simply saved what I typed',
        'it worked, but the list underneath is blank, is that normal',
        'the screen tells me all went through properly',
      ],
      [
        'everything went fine but the app shows me empty list, is this an error?',
        'save was ok, green message, so what is wrong here',
        'Expected list of common followers, got empty and status says all good',
        'server told me no problem, request passed',
      ],
    ],
    questions: [
      [
        'How do I tell a genuine OK response from a warning with an empty list in Fresns?',
        'response says ok but message starts with a bracketed number',
        'which value of code means the request was fulfilled and no refusal happened',
      ],
      [
        'response code zero but list empty and bracket text in message',
        'how do i know the request was accepted, which code means ok',
        'everything fine code vs warning hidden in message',
      ],
      [
        'which code field denotes that the request was accepted without refusal',
        'response ok yet list empty and a bracketed number at the start of message',
        'is a zero code always a complete answer or can it hide a warning',
      ],
      [
        'which code means request finished without refusing',
        'reply is ok code but data empty and bracketed number in message text',
        'how to recognise warning inside positive answer of api',
      ],
    ],
    rewordings: [
      [
        'everything fine, request completed',
        'operation was succesful',
        'no problem reported by the server, finished well',
      ],
      ['request completed ok', 'done, no problem', 'succesfully finished without refusal'],
      [
        'completed without error',
        'request went through sucessfully',
        'all good, server had no objection',
      ],
      ['done, no error', 'operation completed corectly', 'request was accepted and went through'],
    ],
  },
} satisfies DescribedMeanings
