/** When repeating the request can succeed. */
export type RepeatRule =
  | 'never'
  | 'later'
  | 'after signing in'
  | 'with other input'
  | 'after a change'
  | 'after starting over'
  | 'when the person asks'

/** What a client does with a response; shared by every code that calls for it. */
export interface Reaction<Id extends string = ReactionId> {
  readonly id: Id
  readonly title: string
  readonly text: string
  readonly repeat: RepeatRule
}

/** Reactions of one kind, by what a program does. */
export interface ReactionGroup<Id extends string = ReactionId> {
  /** Its anchor, unique among groups and reactions. */
  readonly id: string
  readonly title: string
  readonly reactions: readonly Reaction<Id>[]
}

const groups = [
  {
    id: 'carry-on',
    title: 'Carry on',
    reactions: [
      {
        id: 'use-the-data',
        title: 'Use the data',
        text: 'The request succeeded: use `data`. First look at the start of `message` for a number in square brackets, which is a warning.',
        repeat: 'never',
      },
      {
        id: 'treat-as-done',
        title: 'Treat it as done',
        text: 'There is nothing left to do. Load the state again and show it; no error message is needed.',
        repeat: 'never',
      },
      {
        id: 'read-the-warning',
        title: 'Read the warning',
        text: 'The request succeeded: the number appears only in the message, or its text only in the data. Show the empty list or the hint with your own explanation, not as an error.',
        repeat: 'never',
      },
      {
        id: 'wait-for-review',
        title: 'Show that it is waiting for review',
        text: 'The content has arrived and is being checked. Show this state, load the draft again, and offer to recall it if the person wants to change it.',
        repeat: 'after a change',
      },
    ],
  },
  {
    id: 'sign-in',
    title: 'Sign in',
    reactions: [
      {
        id: 'sign-in-again',
        title: 'Sign in again',
        text: 'Delete the stored account and user tokens, and open the sign-in page.',
        repeat: 'after signing in',
      },
      {
        id: 'finish-signing-in',
        title: 'Finish signing in',
        text: 'The sign-in is not complete. Let the person choose a user or enter the PIN, then continue.',
        repeat: 'with other input',
      },
      {
        id: 'ask-for-credentials',
        title: 'Ask for the credentials again',
        text: 'Keep the form, clear the password or PIN, and let the person try again. Do not resend it automatically: too many failures lock the account.',
        repeat: 'with other input',
      },
      {
        id: 'ask-for-another-code',
        title: 'Ask for another code',
        text: 'Keep the form and let the person enter the code again or request a new one.',
        repeat: 'with other input',
      },
      {
        id: 'start-over',
        title: 'Start over',
        text: 'The record that holds the steps together is used up, expired or empty. Discard it and start the process again.',
        repeat: 'after starting over',
      },
    ],
  },
  {
    id: 'correct',
    title: 'Let the person correct something',
    reactions: [
      {
        id: 'correct-the-form',
        title: 'Correct the form',
        text: 'Mark the field, say what is expected and keep everything else that was entered.',
        repeat: 'with other input',
      },
      {
        id: 'change-the-wording',
        title: 'Change the wording',
        text: 'Keep the text and let the person replace the words that the site bans.',
        repeat: 'with other input',
      },
      {
        id: 'choose-another-file',
        title: 'Choose another file',
        text: 'Name the limit and let the person choose another file. Better still, check the limits before the upload.',
        repeat: 'with other input',
      },
      {
        id: 'choose-another-value',
        title: 'Choose another value',
        text: 'Somebody already has this value: ask for another one. If it is the email address or phone number of an account, offer to sign in.',
        repeat: 'with other input',
      },
      {
        id: 'complete-the-account',
        title: 'Complete the account',
        text: 'Something is missing from the account, such as an email address. Take the person to the account settings.',
        repeat: 'after a change',
      },
      {
        id: 'say-what-is-missing',
        title: 'Say what is missing',
        text: 'The role lacks a permission, or the account lacks an email address, phone number or verification. Show the list in `data` and link to the account settings; without a list, point to the operator.',
        repeat: 'after a change',
      },
      {
        id: 'make-room',
        title: 'Say that the limit is reached',
        text: 'A limit set by the role has been reached. Show what counts towards it and, where the server permits, let the person remove something first.',
        repeat: 'after a change',
      },
    ],
  },
  {
    id: 'later',
    title: 'Wait',
    reactions: [
      {
        id: 'wait',
        title: 'Wait',
        text: 'It is too early. Keep what was entered, disable the button for a while, and say when to try again.',
        repeat: 'later',
      },
      {
        id: 'offer-a-retry',
        title: 'Offer to try again',
        text: 'A service behind the server failed. Offer a retry button, and ask for a report if it keeps failing.',
        repeat: 'later',
      },
    ],
  },
  {
    id: 'hide',
    title: 'Hide what is not allowed',
    reactions: [
      {
        id: 'ask-for-permission',
        title: 'Ask for permission',
        text: 'The role lacks a permission, or the site does not grant it. Say which one, hide the control, and point to the operator.',
        repeat: 'after a change',
      },
      {
        id: 'join-or-change-group',
        title: 'Join the group or choose another',
        text: 'The group decides who reads or publishes there. Let the person join it or choose another group.',
        repeat: 'after a change',
      },
      {
        id: 'another-person-decides',
        title: 'Accept what another person decided',
        text: 'The author, the recipient or the site has set who may do this. Say so and hide the control.',
        repeat: 'never',
      },
      {
        id: 'only-the-owner',
        title: 'Leave it to the owner',
        text: 'Only the user to whom it belongs may do this. Hide the control from others, and check which user is signed in.',
        repeat: 'never',
      },
      {
        id: 'not-allowed-here',
        title: 'Accept the rule',
        text: 'The state or the target does not allow it. Say why, load the state again and hide the control.',
        repeat: 'never',
      },
      {
        id: 'hide-the-feature',
        title: 'Hide the feature',
        text: 'The site does not offer this. Hide the control, ideally in advance via the site’s settings.',
        repeat: 'never',
      },
    ],
  },
  {
    id: 'ended',
    title: 'Explain that there is no access',
    reactions: [
      {
        id: 'account-closed',
        title: 'Say that it is blocked or closed',
        text: 'An account, user, connection or IP address is disabled, blocked or deleted. Say which; do not suggest signing in again, but point to the operator.',
        repeat: 'never',
      },
      {
        id: 'offer-renewal',
        title: 'Offer to renew the membership',
        text: 'The membership has ended or was never granted. Take the person to the page where it can be renewed, if the site has one.',
        repeat: 'after a change',
      },
      {
        id: 'too-young',
        title: 'Say that the person is too young',
        text: 'Show the text of the response. There is no other way in, so offer none.',
        repeat: 'never',
      },
      {
        id: 'stop-the-payment',
        title: 'Stop the payment',
        text: 'Stop, show the state of the wallet, and never repeat a payment unless asked to.',
        repeat: 'when the person asks',
      },
    ],
  },
  {
    id: 'refresh',
    title: 'Refresh what is shown',
    reactions: [
      {
        id: 'remove-from-view',
        title: 'Remove it from view',
        text: 'It does not exist, or is disabled. Remove it from lists and caches, and show that it was not found.',
        repeat: 'never',
      },
      {
        id: 'go-on-without-the-place',
        title: 'Continue without the location',
        text: 'Nothing is known about the IP address. Leave the location out and continue.',
        repeat: 'never',
      },
    ],
  },
  {
    id: 'repair',
    title: 'Report and repair',
    reactions: [
      {
        id: 'fix-the-request',
        title: 'Fix the request',
        text: 'The app sends a wrong parameter. Log it with the request, and show the person a general message.',
        repeat: 'after a change',
      },
      {
        id: 'fix-the-headers',
        title: 'Fix headers, key or signature',
        text: 'The app does not identify itself correctly. Log it, and check the key, platform, clock and signature; the person can do little.',
        repeat: 'after a change',
      },
      {
        id: 'tell-the-operator',
        title: 'Tell the operator',
        text: 'The site is not set up for this, or its plugin fails. Say so and report it to the operator.',
        repeat: 'after a change',
      },
    ],
  },
] as const satisfies readonly ReactionGroup<string>[]

/** The name of a reaction, such as `sign-in-again`. */
export type ReactionId = (typeof groups)[number]['reactions'][number]['id']

/** All reactions. Their ids are part of the published files. */
export const reactionGroups: readonly ReactionGroup[] = groups

const reactionById: ReadonlyMap<ReactionId, Reaction> = new Map(
  reactionGroups.flatMap(({ reactions }) => reactions).map((reaction) => [reaction.id, reaction]),
)

/** A reaction by its id. */
export function reactionOf(id: ReactionId): Reaction {
  const reaction = reactionById.get(id)
  if (!reaction) throw new Error(`data/knowledge/reactions.ts has no reaction "${id}"`)
  return reaction
}

/** What a client does with numbers from other layers of the server. */
export const reactionsElsewhere: Readonly<Record<number, ReactionId>> = {
  10000: 'fix-the-request',
  20000: 'fix-the-request',
  21000: 'tell-the-operator',
  21001: 'tell-the-operator',
  21002: 'tell-the-operator',
  21003: 'tell-the-operator',
  21004: 'tell-the-operator',
  21005: 'fix-the-headers',
  21006: 'tell-the-operator',
  21007: 'tell-the-operator',
  21008: 'tell-the-operator',
  21009: 'tell-the-operator',
  21010: 'tell-the-operator',
  21011: 'tell-the-operator',
  22200: 'tell-the-operator',
  22201: 'tell-the-operator',
}
