import type { DescribedMeanings } from '../types'

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
      [
        'it said all done but the list underneath is blank',
        'posted my cardigan photos, got a green tick, so everything is fine now right?',
        "the app doesn't complain at all anymore, it just worked",
        'member asks what the zero in her screenshot means, nothing went wrong as far as she sees',
        'no error, everything went through, just wondering if thats really ok',
        'she says it saved ok, shows zero, no red text',
      ],
      [
        'it went thru no problem, what is this zero thing',
        'all good right? app says ok',
        'posted fine and then it shows a code anyway, is that bad',
        'it work, no error, i just want be sure',
        'everything passed but my list is empty lol',
        'green tick, done, why log show a number',
      ],
      [
        'Everything went through, the app shows a green tick and no complaint.',
        'Test passed: saving worked on the first attempt.',
        'Why is the screen blank when the app claims all is fine?',
        'The list came back with nothing in it although the reply reports no failure.',
        'Not a bug: the request finished normally.',
        'Followers tab is empty but the app insists it was ok',
      ],
      [
        'I pressed save and it said all done, so is it really done',
        'the green tick came up, does that mean my post went through',
        'caller rang to ask if anything was wrong, screen only told her it worked',
        'nothing red appeared, it just went back to the page with a thank you',
        'it said everything went fine but the list underneath was blank',
        'member wants reassurance that the okay she saw was not a fault',
      ],
      [
        'everything worked, there is nothing to complain about',
        'the call went through fine and i got my answer back',
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
      [
        'what does code zero in the response mean, and can it still carry a warning in brackets',
        'reply ok but empty list and text in square brackets, is that success',
      ],
      [
        'is code zero ok even when list comes back empty with brackets in message',
        'what value means request accepted no refusal',
      ],
      [
        'response looks ok yet the list is empty and the text carries a bracketed number',
        'how do I recognise a good reply from the server',
      ],
      [
        'zero in the code field, treat as ok even when message has brackets',
        'how do i tell a clean reply from a warning with an empty list',
      ],
      [],
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
      ['request went fine, nothing refused', 'completed sucessfully, no problem'],
      ['finished without problems', 'request done, no failure reported'],
      ['completed without any error', 'all good, request done succesfully'],
      ['it worked without a hitch', 'request went through without any complaint'],
      [],
    ],
  },
} as const satisfies DescribedMeanings
