import type { ErrorCode } from '../catalogue/entries'
import type { Arrival } from './arrival'
import type { EndpointSource } from './types'

/** A code that a guard returns before the endpoint runs. */
export interface GuardCheck {
  readonly code: ErrorCode
  /** A clause that follows the code, such as "when the signature is wrong". */
  readonly when: string
  readonly as?: Arrival
  /** Whether the check can stop this endpoint. */
  readonly concerns?: (endpoint: EndpointSource) => boolean
}

/** A check that the server makes before many endpoints. */
export interface Guard {
  /** The name of its class. */
  readonly name: string
  readonly title: string
  /** The endpoints that it runs before. */
  readonly scope: string
  readonly file: string
  readonly guards: (endpoint: EndpointSource) => boolean
  readonly checks: readonly GuardCheck[]
}

const MIDDLEWARE = 'app/Fresns/Api/Http/Middleware'
const ACCOUNT_MIDDLEWARE = 'app/Fresns/Account/Http/Middleware'

/** In the order of `app/Fresns/Words/Basic/Basic.php`, function `verifySign`. */
const SIGNATURE_CHECKS = [
  { code: 31303, when: 'when the timestamp is more than ten minutes old' },
  { code: 31301, when: 'when the app ID is unknown or its key is disabled' },
  { code: 31304, when: 'when the key is of the wrong type' },
  { code: 31102, when: 'when the platform number is not that of the key' },
  { code: 31302, when: 'when the signature is wrong' },
] as const satisfies readonly GuardCheck[]

const USER_TOKEN_CHECK = {
  code: 31603,
  when: 'when the account, the user and the user token do not match',
} as const satisfies GuardCheck

const ACCOUNT_TOKEN_CHECKS = [
  { code: 31502, when: 'when the account is unknown' },
  { code: 31505, when: 'when the account token is wrong' },
  { code: 31103, when: 'when the token was issued for another platform' },
  { code: 31504, when: 'when the token has expired' },
] as const satisfies readonly GuardCheck[]

const ACCESS_TOKEN_CHECKS: readonly GuardCheck[] = [
  { code: 30002, when: 'when the access token cannot be decoded' },
  { code: 30004, when: 'when the access token does not contain a JSON object' },
  { code: 31000, when: 'when decoding the access token throws an exception' },
  ...SIGNATURE_CHECKS,
  USER_TOKEN_CHECK,
  ...ACCOUNT_TOKEN_CHECKS,
]

/** The guards, with their checks in the order in which the server makes them. */
export const guards: readonly Guard[] = [
  {
    name: 'CheckHeaderByWhitelist',
    title: 'Request header check',
    scope: 'before every API request except `GET /global/status`',
    file: `${MIDDLEWARE}/CheckHeaderByWhitelist.php`,
    guards: ({ signIn }) => signIn !== undefined,
    checks: [
      ...SIGNATURE_CHECKS,
      USER_TOKEN_CHECK,
      ...ACCOUNT_TOKEN_CHECKS,
      {
        code: 33102,
        when: 'when the site is neither public nor private, and no account or no user is signed in',
      },
      {
        code: 31501,
        when: 'when nobody is signed in and guests may not call the endpoint',
        concerns: ({ signIn }) => signIn?.account !== 'never',
      },
      {
        code: 31601,
        when: 'when no user is signed in and the endpoint needs one',
        concerns: ({ signIn }) => signIn?.user !== 'never',
      },
    ],
  },
  {
    name: 'CheckSiteMode',
    title: 'Private site check',
    scope: 'before most API requests, on sites in private mode',
    file: `${MIDDLEWARE}/CheckSiteMode.php`,
    guards: ({ privateSite }) => privateSite !== undefined,
    checks: [
      { code: 31601, when: 'when the request names no user' },
      { code: 35306, when: 'when the user has no expiry date' },
      {
        code: 35303,
        when: "when the user's access has ended and the site hides its content after expiry",
        as: 'warning',
        concerns: ({ privateSite }) => privateSite === 'warned',
      },
      {
        code: 35302,
        when: "when the user's access has ended and the site hides its content after expiry",
        concerns: ({ privateSite }) => privateSite === 'dated',
      },
      {
        code: 35302,
        when: 'whatever the expiry date, unless the main role is exempt',
        concerns: ({ privateSite }) => privateSite === 'refused',
      },
    ],
  },
  {
    name: 'CheckReadOnly',
    title: 'Read-only key check',
    scope: 'before publishing, sending and uploading',
    file: `${MIDDLEWARE}/CheckReadOnly.php`,
    guards: ({ readOnlyKey }) => readOnlyKey !== undefined,
    checks: [{ code: 31305, when: 'when the key of the app is read-only' }],
  },
  {
    name: 'CheckAccessToken',
    title: 'Access token check',
    scope: 'before the pages of the account center, when the address has an `accessToken`',
    file: `${ACCOUNT_MIDDLEWARE}/CheckAccessToken.php`,
    guards: ({ accessToken = false }) => accessToken,
    checks: ACCESS_TOKEN_CHECKS.map((check) => ({ ...check, as: 'html' })),
  },
  {
    name: 'VerifyAccountToken',
    title: 'Account token check',
    scope: 'before the actions of the account center that need an account',
    file: `${ACCOUNT_MIDDLEWARE}/VerifyAccountToken.php`,
    guards: ({ accountToken = false }) => accountToken,
    checks: [
      { code: 33100, when: 'when a plugin is in charge of the account center' },
      ...ACCOUNT_TOKEN_CHECKS,
    ],
  },
]
