/** What kind of thing a person puts into the search box. */
export type QueryKind = 'number' | 'phrase' | 'typo' | 'question' | 'paste'

/** One search: typed letter by letter, except for a paste, which arrives at once. */
export interface BenchQuery {
  readonly kind: QueryKind
  readonly input: string
}

const NUMBERS = [
  '31504',
  '36113',
  '0',
  '37102',
  'code: 31302',
  'ERR31504',
  'error 33203',
  '#36405',
  '315xx',
  '38***',
  '3660',
  '31054',
  '39999',
]

const PHRASES = [
  'login token expired',
  'signature error',
  'password incorrect',
  'file size exceeds the set limit',
  'group disabled',
  'permission to comment',
  'verify code',
  'service provider not configured',
  'hashtag not exist',
  'wallet balance',
  'conversation turned off',
  'banned words in title',
  'editable time expired',
  'publish too fast',
  'none of the selected users are eligible',
  'draft box is full',
  'plugin not installed',
  'username change limit',
  'cannot follow yourself',
  'attachment too many images',
  'upload video not supported',
  'coupon list not found',
  'invoice voucher expired',
]

const TYPOS = [
  'pasword incorect',
  'signiture expired',
  'permision denied',
  'accuont not exist',
  'verfy code wrong',
  'coment funtion closed',
  'hastag disabled',
  'notifcation does not belong',
  'uplaod failed',
  'tokne no longer valid',
]

const QUESTIONS = [
  'why can i not comment on this post',
  'what does wrong platform id mean',
  'how do i change my username again',
  "why can't I see new content in the group",
  'user cannot upload more than 9 images, what now?',
  'my email is not accepted when signing up',
  'how long until I can post again',
  'how to bind a phone number before publishing',
  'who can send messages to the other party',
  'is my account blocked or deleted?',
]

const PASTES = [
  '{"code":36113,"message":"File size exceeds the set limit","data":null}',
  `{
  "message": "Request failed",
  "name": "AxiosError",
  "config": {
    "timeout": 30000,
    "baseURL": "https://api.example.com/api/fresns/v1",
    "method": "post",
    "url": "/post/31504/quick-publish",
    "data": { "content": "A first walk in the park", "gid": "dogs", "isAnonymous": false }
  },
  "status": 200,
  "response": {
    "headers": { "content-type": "application/json", "content-length": "203" },
    "data": {
      "message": "The daily publish limit has been reached. Please check the settings for details",
      "data": null
    }
  }
}`,
  `$ curl -i https://api.example.com/api/fresns/v1/account/detail \\
    -H 'X-Fresns-Client-Platform-Id: 4' -H 'X-Fresns-Client-Version: 1.8.0' \\
    -H 'X-Fresns-Client-Lang-Tag: en' -H 'X-Fresns-Signature: 6c1f9a02e7d34b5580aa1c'
HTTP/2 200
server: nginx/1.26.2
date: Tue, 04 Mar 2025 09:31:50 GMT
content-type: application/json
content-length: 31504
cache-control: no-cache, private
x-request-id: 36104-9f2c
fresns-version: 3.6.2
fresns-api: v1

{"code":31501,"message":"Account not logged in, Unable to use","data":null}`,
]

const ofKind = (kind: QueryKind, inputs: readonly string[]): BenchQuery[] =>
  inputs.map((input) => ({ kind, input }))

/** What one person could search for in a day. */
export const queries: readonly BenchQuery[] = [
  ...ofKind('number', NUMBERS),
  ...ofKind('phrase', PHRASES),
  ...ofKind('typo', TYPOS),
  ...ofKind('question', QUESTIONS),
  ...ofKind('paste', PASTES),
]

/** What the search box holds after each keystroke of a query. */
export function keystrokesOf({ kind, input }: BenchQuery): string[] {
  if (kind === 'paste') return [input]
  return Array.from(input, (_, at) => input.slice(0, at + 1))
}
