/** What kind of thing a person puts into the search box. */
export type InputKind =
  | 'number'
  | 'decorated number'
  | 'number prefix'
  | 'near number'
  | 'unknown number'
  | 'json body'
  | 'http dump'
  | 'log or stack trace'
  | 'warning in message'
  | 'several codes'
  | 'words'
  | 'typos'
  | 'inflections and compounds'
  | 'fragment'
  | 'synonyms'
  | 'scope and word'
  | 'support agent'
  | 'gibberish'
  | 'hostile'

export interface RelevanceCase {
  readonly kind: InputKind
  readonly input: string
  /** Any of these is a right first answer; with `all`, all of them in this order come first. */
  readonly right: readonly number[]
  readonly all?: true
  /** unknown number: must not be answered; near numbers that should be among suggestions */
  readonly suggest?: readonly number[]
}

// Judged from the catalogue alone, before looking at the engine or its synonyms. `right: []` means
// that nothing may be given as an answer (suggestions are allowed).
export const relevanceCases: readonly RelevanceCase[] = [
  // number
  { kind: 'number', input: '0', right: [0] },
  { kind: 'number', input: '30000', right: [30000] },
  { kind: 'number', input: '31304', right: [31304] },
  { kind: 'number', input: '32302', right: [32302] },
  { kind: 'number', input: '33404', right: [33404] },
  { kind: 'number', input: '34506', right: [34506] },
  { kind: 'number', input: '35301', right: [35301] },
  { kind: 'number', input: '36404', right: [36404] },
  { kind: 'number', input: '37404', right: [37404] },
  { kind: 'number', input: '38212', right: [38212] },

  // decorated number
  { kind: 'decorated number', input: '#31504', right: [31504] },
  { kind: 'decorated number', input: 'code: 31302', right: [31302] },
  { kind: 'decorated number', input: 'ERR31504', right: [31504] },
  { kind: 'decorated number', input: 'E-36113', right: [36113] },
  { kind: 'decorated number', input: '３１５０４', right: [31504] },
  { kind: 'decorated number', input: '34301.', right: [34301] },
  { kind: 'decorated number', input: 'error 33203?', right: [33203] },
  { kind: 'decorated number', input: 'code=36104&lang=en', right: [36104] },
  { kind: 'decorated number', input: '31 504', right: [31504] },
  { kind: 'decorated number', input: '"37103"', right: [37103] },
  { kind: 'decorated number', input: 'what is 35306', right: [35306] },
  { kind: 'decorated number', input: '31503 fresns', right: [31503] },
  { kind: 'decorated number', input: '  38106\n', right: [38106] },
  { kind: 'decorated number', input: '[36601]', right: [36601] },
  { kind: 'decorated number', input: '（34305）', right: [34305] },
  { kind: 'decorated number', input: '错误码：31303', right: [31303] },
  { kind: 'decorated number', input: '36,313', right: [36313] },
  { kind: 'decorated number', input: '`30001`', right: [30001] },
  { kind: 'decorated number', input: 'FRESNS_ERROR_33101', right: [33101] },
  { kind: 'decorated number', input: 'errCode 32105!!', right: [32105] },
  { kind: 'decorated number', input: 'https://example.com/error-codes/35105', right: [35105] },
  { kind: 'decorated number', input: 'code38208', right: [38208] },
  { kind: 'decorated number', input: 'Fehlercode 34502', right: [34502] },
  { kind: 'decorated number', input: 'ошибка 36603', right: [36603] },
  { kind: 'decorated number', input: '٣٦٦٠٣', right: [36603] },
  { kind: 'decorated number', input: '3 7 1 0 1', right: [37101] },
  { kind: 'decorated number', input: '31508:', right: [31508] },
  { kind: 'decorated number', input: 'anyone knows error number 36405 ???', right: [36405] },

  // number prefix
  { kind: 'number prefix', input: '315', right: [31501, 31502, 31503, 31504] },
  { kind: 'number prefix', input: '315xx', right: [31501, 31502, 31503, 31504] },
  { kind: 'number prefix', input: '3150', right: [31501, 31502, 31503, 31504] },
  { kind: 'number prefix', input: '38***', right: [38100, 38101, 38102, 38103] },
  { kind: 'number prefix', input: '3660?', right: [36600, 36601, 36602, 36603] },
  { kind: 'number prefix', input: '322', right: [32201, 32202, 32203, 32204] },
  { kind: 'number prefix', input: '34XXX', right: [34100, 34101, 34102, 34103] },
  { kind: 'number prefix', input: '3611', right: [36110, 36111, 36112, 36113] },
  { kind: 'number prefix', input: '373..', right: [37300, 37301, 37302] },
  { kind: 'number prefix', input: '33', right: [33100, 33101, 33102, 33200] },

  // near number
  { kind: 'near number', input: '31054', right: [], suggest: [31504] },
  { kind: 'near number', input: '315004', right: [], suggest: [31504] },
  { kind: 'near number', input: '3613', right: [], suggest: [36113] },
  { kind: 'near number', input: '63113', right: [], suggest: [36113] },
  { kind: 'near number', input: '34036', right: [], suggest: [34306] },
  { kind: 'near number', input: '41303', right: [], suggest: [31303] },
  { kind: 'near number', input: '1504', right: [], suggest: [31504] },
  { kind: 'near number', input: '33023', right: [], suggest: [33203] },
  { kind: 'near number', input: '37410', right: [], suggest: [37401] },
  { kind: 'near number', input: '382112', right: [], suggest: [38212] },
  { kind: 'near number', input: '35401', right: [], suggest: [35400] },
  { kind: 'near number', input: '30010', right: [], suggest: [30001] },
  { kind: 'near number', input: 'code: 36066', right: [], suggest: [36606] },
  { kind: 'near number', input: '32604', right: [], suggest: [36604, 32204, 32304] },
  { kind: 'near number', input: '3703', right: [], suggest: [37103] },
  { kind: 'near number', input: '311002', right: [], suggest: [31102] },

  // unknown number
  { kind: 'unknown number', input: '39999', right: [] },
  { kind: 'unknown number', input: '21005', right: [] },
  { kind: 'unknown number', input: '10000', right: [] },
  { kind: 'unknown number', input: '404', right: [] },
  { kind: 'unknown number', input: '500', right: [] },
  { kind: 'unknown number', input: '99999', right: [] },
  { kind: 'unknown number', input: '31999', right: [] },
  { kind: 'unknown number', input: '12345678', right: [] },
  { kind: 'unknown number', input: '-1', right: [] },
  { kind: 'unknown number', input: 'error code 22201', right: [] },
  { kind: 'unknown number', input: 'http 429', right: [] },
  { kind: 'unknown number', input: '40001', right: [] },
  {
    kind: 'unknown number',
    input: '{"code":10000,"message":"The fsid field is required.","data":null}',
    right: [],
  },
  {
    kind: 'unknown number',
    input:
      '{"code":21005,"message":"The header X-Fresns-Client-Device-Info is malformed","data":null}',
    right: [],
  },

  // json body
  {
    kind: 'json body',
    input: `{
    "code": 31504,
    "message": "Login token is no longer valid, please login again",
    "data": null
}`,
    right: [31504],
  },
  {
    kind: 'json body',
    input: '{"code":36113,"message":"File size exceeds the set limit","data":null}',
    right: [36113],
  },
  {
    kind: 'json body',
    input: '{ "code": 31302, "message": "Signature error", "data": [] }',
    right: [31302],
  },
  {
    kind: 'json body',
    input: String.raw`"{\"code\":33203,\"message\":\"Verify code incorrect or expired\",\"data\":null}"`,
    right: [33203],
  },
  {
    kind: 'json body',
    input: String.raw`{"level":"warn","ts":1731504221,"body":"{\"code\":34305,\"message\":\"Incorrect account or wrong password\",\"data\":{\"left\":3}}"}`,
    right: [34305],
  },
  {
    kind: 'json body',
    input: String.raw`{\\\"code\\\":36120,\\\"message\\\":\\\"The daily publish limit has been reached`,
    right: [36120],
  },
  {
    kind: 'json body',
    input: '{"code":38107,"message":"Comment failed, belongs to the po',
    right: [38107],
  },
  {
    kind: 'json body',
    input: 'de":37105,"message":"The current user disabled from viewing the content of this gr',
    right: [37105],
  },
  {
    kind: 'json body',
    input: `    "message": "Editable time expired",
    "data": null
}`,
    right: [36309],
  },
  {
    kind: 'json body',
    input: '%7B%22code%22%3A31601%2C%22message%22%3A%22User%20not%20logged%20in%22%7D',
    right: [31601],
  },
  {
    kind: 'json body',
    input:
      'https://example.com/cb?res=%7B%22code%22%3A%2032303%2C%20%22message%22%3A%20%22Callback+error%22%7D&t=1735303000',
    right: [32303],
  },
  {
    kind: 'json body',
    input: "{'code': 35202, 'message': 'Current user disabled', 'data': None}",
    right: [35202],
  },
  {
    kind: 'json body',
    input:
      "{'data': {'users': [{'id': 31602, 'uid': 35101}]}, 'message': 'None of the selected users are eligible, the content is empty', 'code': 35400}",
    right: [35400],
  },
  {
    kind: 'json body',
    input: `array(3) {
  ["code"]=>
  int(34204)
  ["message"]=>
  string(26) "The account has registered"
  ["data"]=>
  NULL
}`,
    right: [34204],
  },
  {
    kind: 'json body',
    input: `Array
(
    [code] => 32101
    [message] => The service provider not exist
    [data] =>
)`,
    right: [32101],
  },
  {
    kind: 'json body',
    input: `stdClass Object
(
    [code] => 34501
    [message] => Account wallet not exist or disabled
    [data] => Array
        (
            [0] => 34502
        )

)`,
    right: [34501],
  },
  {
    kind: 'json body',
    input: `[
  'code' => 36301,
  'message' => 'Please have your email bound before publishing content',
  'data' => null,
]`,
    right: [36301],
  },
  {
    kind: 'json body',
    input: `▼ Object
    code: 36608
    data: null
    message: "The other party they set the conversation off function"
  ▶ [[Prototype]]: Object`,
    right: [36608],
  },
  {
    kind: 'json body',
    input:
      "{code: 37106, message: 'The service has expired and cannot be viewed and inte…', data: null}",
    right: [37106],
  },
  {
    kind: 'json body',
    input: `{
  "message": "Request failed",
  "name": "AxiosError",
  "config": {
    "timeout": 30000,
    "baseURL": "http://localhost:31303/api/fresns/v1",
    "method": "post",
    "url": "/post/31504/quick-publish",
    "maxContentLength": -1
  },
  "status": 200,
  "response": {
    "status": 200,
    "headers": { "content-length": "36109" },
    "data": { "code": 36119, "message": "Publish too fast, please post again at intervals. Please check the current role settings for details", "data": null }
  }
}`,
    right: [36119],
  },
  {
    kind: 'json body',
    input:
      '{"status":200,"success":false,"requestId":"34301-9f2c","timestamp":1736104000123,"result":{"code":36312,"message":"Current user does not have the comment permission of the group","data":null}}',
    right: [36312],
  },
  {
    kind: 'json body',
    input:
      '{"code":200,"msg":"ok","data":{"code":34208,"message":"Login with Phone number not supported","data":null}}',
    right: [34208],
  },
  {
    kind: 'json body',
    input:
      '{"code":"33301","message":"Content contains system banned words, please modify before submitting","data":null}',
    right: [33301],
  },
  {
    kind: 'json body',
    input: '{"data":null,"message":"Wrong post or record not exist","code":37400}',
    right: [37400],
  },
  {
    kind: 'json body',
    input: `{
  "data": {
    "pid": "36600",
    "group": { "id": 37101, "name": "Dogs" },
    "count": 31504
  },
  "code": 36311,
  "message": "Current user does not have the post permission of the group"
}`,
    right: [36311],
  },
  {
    kind: 'json body',
    input:
      '{"code":38201,"message":"The existence of content to be audited, the system does not allow the simultaneous submission of two pieces of content for review, to be submitted after the end of the audit","data":{"did":33101,"type":1}}',
    right: [38201],
  },
  {
    kind: 'json body',
    input: '{"code":31103,"message":"平台编号与账号或用户不匹配","data":null}',
    right: [31103],
  },
  {
    kind: 'json body',
    input: '{"code":36106,"message":"Verknüpfe zuerst deine E-Mail-Adresse 📧","data":[]}',
    right: [36106],
  },
  { kind: 'json body', input: '{"code":0,"message":"ok","data":{"total":31504}}', right: [0] },
  {
    kind: 'json body',
    input: '"code" : 37600 ,\n"message" : "Wrong file or record not exist" ,',
    right: [37600],
  },
  {
    kind: 'json body',
    input:
      '{"error":{"statusCode":502,"inner":{"errorCode":32301,"errorMessage":"No response from the service provider"}}}',
    right: [32301],
  },
  {
    kind: 'json body',
    input: `\`\`\`json
{
  "code": 38105,
  "message": "Failed to create draft comment. Only first-level comment can create draft",
  "data": null
}
\`\`\``,
    right: [38105],
  },
  {
    kind: 'json body',
    input: `{
  "code": 31202, // <- ???
  "message": "Version and key do not match",
  "data": null,
}`,
    right: [31202],
  },
  {
    kind: 'json body',
    input: '“code”: 34110, “message”: “Email that do not support the domain”',
    right: [34110],
  },
  {
    kind: 'json body',
    input:
      '&quot;code&quot;:36701,&quot;message&quot;:&quot;The notification does not belong to the current user&quot;',
    right: [36701],
  },
  {
    kind: 'json body',
    input:
      'code: 35304\nmessage: >-\n  The content belongs to the new content after the expiration date, the current\n  user has expired\ndata: null',
    right: [35304],
  },

  // http dump
  {
    kind: 'http dump',
    input: `HTTP/1.1 200 OK
Server: nginx
Date: Tue, 04 Mar 2025 09:31:50 GMT
Content-Type: application/json
Transfer-Encoding: chunked
Connection: keep-alive
Fresns-Version: 3.6.2
Fresns-Api: v1
Cache-Control: no-cache, private

{"code":31501,"message":"Account not logged in, Unable to use","data":null}`,
    right: [31501],
  },
  {
    kind: 'http dump',
    input: `HTTP/2 200
date: Fri, 13 Jun 2025 03:15:04 GMT
content-type: application/json
content-length: 31504
cf-ray: 94f36113ab2c31303-FRA
fresns-version: 3.0.0
fresns-api: v1

{"code":36105,"message":"There is a time limit for the current role to publish content. Please try again within specific time","data":null}`,
    right: [36105],
  },
  {
    kind: 'http dump',
    input: `$ curl -i https://example.com/api/fresns/v1/account/detail
HTTP/2 200
server: nginx/1.26.2
content-type: application/json
x-request-id: 36104

{"code":31303,"message":"Signature expired","data":null}`,
    right: [31303],
  },
  {
    kind: 'http dump',
    input: `* Host localhost:31402 was resolved.
* IPv6: ::1
* IPv4: 127.0.0.1
*   Trying [::1]:31402...
* Connected to localhost (::1) port 31402
> GET /api/fresns/v1/global/configs HTTP/1.1
> Host: localhost:31402
> User-Agent: curl/8.7.1
> Accept: application/json
>
* Request completely sent off
< HTTP/1.1 200 OK
< Host: localhost:31402
< Date: Sat, 01 Feb 2025 11:31:01 GMT
< Content-Type: application/json
<
* Connection #0 to host localhost left intact
{"code":31301,"message":"App ID does not exist or is disabled","data":null}`,
    right: [31301],
  },
  {
    kind: 'http dump',
    input: `> POST /api/fresns/v1/common/file/upload HTTP/2
> Host: example.com
> content-length: 36113
> content-type: multipart/form-data; boundary=------------------------31504aa36100
< HTTP/2 200
< fresns-version: 3.5.1
<
{"code":36310,"message":"This extension of file can not be uploaded","data":null}`,
    right: [36310],
  },
  {
    kind: 'http dump',
    input: `HTTP/1.1 200 OK
Content-Type: application/json
Fresns-Version: 3.6.0
X-RateLimit-Limit: 36000
X-RateLimit-Remaining: 35999

{
    "code": 33201,
    "message": "Send the Verify code too often, please try again later",
    "data": null
}`,
    right: [33201],
  },
  {
    kind: 'http dump',
    input: `HTTP/1.1 200 OK
Fresns-Version: 3.6.2
Age: 33100
ETag: W/"34301-18f2"

{"message":"Current role has no right to upload files","code":36112,"data":[]}`,
    right: [36112],
  },
  {
    kind: 'http dump',
    input: `POST http://localhost:8000/api/fresns/v1/account/auth-token
200
412 ms
Network
Request Headers
X-Fresns-App-Id: app-36101
X-Fresns-Client-Platform-Id: 4
X-Fresns-Signature-Timestamp: 1733203001
Response Body
{"code":34304,"message":"Incorrect account password","data":null}`,
    right: [34304],
  },
  {
    kind: 'http dump',
    input: `POST /api/fresns/v1/user/auth-token HTTP/1.1
Host: example.com
X-Fresns-Aid: 34100213
X-Fresns-Client-Timezone: +8
Content-Length: 31402

{"uidOrUsername":"31601","pin":"1234"}

HTTP/1.1 200 OK
Fresns-Version: 3.1.0

{"code":35204,"message":"Incorrect User PIN","data":null}`,
    right: [35204],
  },
  {
    kind: 'http dump',
    input: `HTTP/1.1 200 OK
date: Mon, 06 Jan 2025 03:40:03 GMT
set-cookie: fresns_ulid=01J36600XY34507; path=/; secure

{"code":34503,"message":"The counterparty wallet not exist or disabled","da`,
    right: [34503],
  },
  {
    kind: 'http dump',
    input: `HTTP/2 200\r\ncontent-type: application/json\r\ncontent-length: 98\r\nfresns-version: 3.4.0\r\n\r\n{"code":37301,"message":"Geotag disabled","data":null}`,
    right: [37301],
  },
  {
    kind: 'http dump',
    input: `  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current
                                 Dload  Upload   Total   Spent    Left  Speed
100    76    0    76    0     0  36109      0 --:--:-- --:--:-- --:--:-- 38000
{"code":37500,"message":"Wrong comment or record not exist","data":null}`,
    right: [37500],
  },
  {
    kind: 'http dump',
    input: `HTTP/1.1 200 OK
Server: openresty
X-Served-By: cache-fra31101-FRA
X-Timer: S1731503.337400,VS0,VE62
Fresns-Version: 2.7.2

{"code":31401,"message":"Language tag incorrect","data":null}`,
    right: [31401],
  },
  {
    kind: 'http dump',
    input: `* TLSv1.3 (IN), TLS handshake, Newsession Ticket (4):
* old SSL session ID is stale, removing
< HTTP/1.1 200 OK
< Vary: Accept-Encoding
< Fresns-Version: 3.6.1
< Fresns-Api: v1
<
{ [5 bytes data]
{"code":30005,"message":"The two-choice parameter value cannot be passed to both parameters","data":null}* Closing connection`,
    right: [30005],
  },
  {
    kind: 'http dump',
    input: `HTTPie 3.2.4
HTTP/1.1 200 OK
Content-Encoding: gzip
Fresns-Version: 3.2.0

{
    "code": 36607,
    "data": null,
    "message": "The user they set that only the users he follows and the verified users can send messages"
}


Elapsed time: 0.31302s`,
    right: [36607],
  },
  {
    kind: 'http dump',
    input: `Request URL: https://example.com/api/fresns/v1/conversation/36601/messages
Request Method: GET
Status Code: 200 OK
Remote Address: 203.0.113.7:35201
Referrer Policy: strict-origin-when-cross-origin
fresns-version: 3.6.2

{"code":36602,"message":"The conversation does not belong to the current user","data":null}`,
    right: [36602],
  },
  {
    kind: 'http dump',
    input: `DELETE https://example.com/api/fresns/v1/draft/post/31504 HTTP/1.1

HTTP/1.1 200 OK
Fresns-Version: 3.0.0
Content-Length: 33302

{"code":38102,"message":"The content has been published and can not be edited","data":null}`,
    right: [38102],
  },
  {
    kind: 'http dump',
    input: `StatusCode        : 200
StatusDescription : OK
Content           : {"code":33102,"message":"Site mode configuration error","data":null}
RawContent        : HTTP/1.1 200 OK
                    Fresns-Version: 3.6.2
                    Date: Thu, 20 Mar 2025 08:31:02 GMT
RawContentLength  : 36100`,
    right: [33102],
  },
  {
    kind: 'http dump',
    input: `:status: 200
content-type: application/json
alt-svc: h3=":31604"; ma=86400
x-envoy-upstream-service-time: 31

{"code":31304,"message":"The key does not have the right to request for the interface","data":null}`,
    right: [31304],
  },
  {
    kind: 'http dump',
    input: `HTTP/1.1 200 OK
Fresns-Version: 3.3.0

{"code":37700,"message":"Wrong extend content or record not exist","data":{"eid":"35108","trace":"0x31504"}}`,
    right: [37700],
  },
  {
    kind: 'http dump',
    input: `HTTP/1.1 200 OK
Date: Sun, 09 Mar 2025 03:44:01 GMT
Content-Length: 58
X-Trace: 34406-34405

{"code": 34401, "message": "Email bound", "data": null}`,
    right: [34401],
  },
  {
    kind: 'http dump',
    input: `HTTP/1.1 500 Internal Server Error
Server: nginx
Content-Length: 31504
Content-Type: application/json

{"message": "Server Error"}`,
    right: [],
  },
  {
    kind: 'http dump',
    input: `< HTTP/2 200
< x-amz-cf-id: 3L_36202aZ==
< fresns-version: 3.6.2
{"code":36202,"message":"Cannot operate on yourself or your published content","data":null}
* Connection #0 to host example.com left intact`,
    right: [36202],
  },
  {
    kind: 'http dump',
    input: `curl -X POST 'https://example.com/api/fresns/v1/editor/post/publish' -H 'X-Fresns-Uid: 31602' -d '{"gid":"37101","content":"hi"}' -i
HTTP/2 200
fresns-version: 3.5.0

{"code":36313,"message":"The current group is closed for publication","data":null}`,
    right: [36313],
  },

  // log or stack trace
  {
    kind: 'log or stack trace',
    input: `E/flutter (31504): [ERROR:flutter/runtime/dart_vm_initializer.cc(41)] Unhandled Exception: FresnsException: code=36104, message=Current role has no right to publish content
E/flutter (31504): #0      FresnsClient.request (package:app/api/client.dart:315:7)
E/flutter (31504): <asynchronous suspension>
E/flutter (31504): #1      PostRepository.publish (package:app/post/repository.dart:88:12)`,
    right: [36104],
  },
  {
    kind: 'log or stack trace',
    input: `03-15 14:22:07.318 31504 31560 E FresnsApi: request failed: code=37103 msg=Only members can view this group.
03-15 14:22:07.320 31504 31560 W System.err: 	at com.example.app.net.ApiCall.onResponse(ApiCall.kt:301)`,
    right: [37103],
  },
  {
    kind: 'log or stack trace',
    input: `2025-03-04 10:15:30.123 36113-36150 OkHttp                  com.example.app                      I  <-- 200 https://example.com/api/fresns/v1/user/34301/detail (315ms)
2025-03-04 10:15:30.124 36113-36150 OkHttp                  com.example.app                      I  {"code":31602,"message":"Wrong user or record not exist","data":null}
2025-03-04 10:15:30.124 36113-36150 OkHttp                  com.example.app                      I  <-- END HTTP (72-byte body)`,
    right: [31602],
  },
  {
    kind: 'log or stack trace',
    input: `DioException [bad response]: null
Error: FresnsApiError{code: 31507, message: Login token has expired, please login again.}
#0      _AuthInterceptor.onResponse (package:example/net/auth_interceptor.dart:42:9)
#1      DioMixin.fetch.<anonymous closure> (package:dio/src/dio_mixin.dart:31504:17)`,
    right: [31507],
  },
  {
    kind: 'log or stack trace',
    input: `Error Domain=com.example.fresns Code=36116 "Current role has no conversation message permission" UserInfo={NSLocalizedDescription=Current role has no conversation message permission, NSErrorFailingURLKey=https://example.com:31443/api/fresns/v1/conversation}`,
    right: [36116],
  },
  {
    kind: 'log or stack trace',
    input: `Fatal error: 'try!' expression unexpectedly raised an error: ExampleApp.FresnsError.api(code: 35201, message: "Current user not exist or not belong to the current account"): file ExampleApp/AppDelegate.swift, line 31
2025-04-02 12:31:03.350000+0200 ExampleApp[34102:331002] Fatal error`,
    right: [35201],
  },
  {
    kind: 'log or stack trace',
    input: `Thread 1: "FresnsError 34307" 
0   CoreFoundation                      0x0000000180436113 __exceptionPreprocess + 172
1   libobjc.A.dylib                     0x0000000180031504 objc_exception_throw + 72
2   Example                             0x0000000104b37100 $s7Example9APIClientC + 35100`,
    right: [34307],
  },
  {
    kind: 'log or stack trace',
    input: `Uncaught (in promise) Error: 38204: The content cannot be empty, please write the content and then publish
    at request (http.ts:31:15)
    at async publish (editor.vue:382:5)
    at async HTMLButtonElement.<anonymous> (http://localhost:30001/assets/index-36100.js:1:31504)`,
    right: [38204],
  },
  {
    kind: 'log or stack trace',
    input: `[Vue warn]: Unhandled error during execution of native event handler 
  at <PostEditor key=31504 id="37400" >
chunk-4YQ7.js:2051 FresnsError {code: 36115, message: 'The number of files exceeds the set limit', data: null}`,
    right: [36115],
  },
  {
    kind: 'log or stack trace',
    input: `[2025-03-15 03:15:04] production.ERROR: Fresns API error {"userId":31504,"code":32105,"message":"Storage service provider configuration exception, temporarily unable to upload file","exception":"[object] (Fresns\\\\Api\\\\Exceptions\\\\ResponseException(code: 32105): at /var/www/app/Fresns/Api/Http/Controllers/CommonController.php:333)
[stacktrace]
#0 /var/www/vendor/laravel/framework/src/Illuminate/Routing/Controller.php(54)"} `,
    right: [32105],
  },
  {
    kind: 'log or stack trace',
    input: `[2024-12-31 23:59:59] local.ERROR: code: 32100, message: No service provider configured, aid: 34301, uid: 35103
#0 /srv/www/app/Utilities/FileUtility.php(301): App\\Fresns\\Words\\File\\File->uploadFile()
#1 {main}`,
    right: [32100],
  },
  {
    kind: 'log or stack trace',
    input: `PHP Fatal error:  Uncaught App\\Fresns\\Api\\Exceptions\\ResponseException: Wrong hashtag or record not exist (37200) in /var/www/html/app/Fresns/Api/Http/Controllers/HashtagController.php:312
Stack trace:
#0 /var/www/html/index.php(31504): require()`,
    right: [37200],
  },
  {
    kind: 'log or stack trace',
    input: `/srv/bot/index.js:315
    throw new FresnsError(body.code, body.message)
    ^

FresnsError: Headers Error
    at Client.send (/srv/bot/index.js:315:11)
    at process.processTicksAndRejections (node:internal/process/task_queues:95:5) {
  code: 31000,
  requestId: '9b1d36113-31504'
}

Node.js v22.14.0`,
    right: [31000],
  },
  {
    kind: 'log or stack trace',
    input: `{"level":50,"time":1735301002003,"pid":31504,"hostname":"localhost","port":36100,"err":{"type":"FresnsError","code":35302,"message":"The user has expired and has no right to use the function","stack":"FresnsError: at fn (/app/dist/a.js:2:31301)"}}`,
    right: [35302],
  },
  {
    kind: 'log or stack trace',
    input: `Traceback (most recent call last):
  File "/opt/bot/main.py", line 31504, in <module>
    client.publish(draft_id)
  File "/opt/bot/fresns/client.py", line 343, in publish
    raise FresnsError(res["code"], res["message"])
fresns.errors.FresnsError: (38103, 'Content being reviewed can not be submitted again')`,
    right: [38103],
  },
  {
    kind: 'log or stack trace',
    input: `2025-05-05 05:35:01,101 ERROR [worker-31] fresns.sync: page 31504/36000 -> code=30002 "Parameter values do not meet the requirements" (retry 3)
2025-05-05 05:35:01,102 INFO [worker-31] fresns.sync: sleeping 30000 ms`,
    right: [30002],
  },
  {
    kind: 'log or stack trace',
    input: `Sentry Issue: EXAMPLE-APP-31504
FresnsApiException: [36109] Current role has no right to upload images
  File "src/api/upload.ts", line 44, col 13
Event ID: 4f1c31303ab94d36b0f7c36600112233
Release: app@3.1.1+34101 · 361 events · 35 users`,
    right: [36109],
  },
  {
    kind: 'log or stack trace',
    input: `203.0.113.9 - - [15/Mar/2025:03:15:04 +0000] "GET /error?code=37404 HTTP/1.1" 200 31504 "https://example.com/post/36113" "Mozilla/5.0 (iPhone; CPU iPhone OS 18_3 like Mac OS X)"`,
    right: [37404],
  },
  {
    kind: 'log or stack trace',
    input: `192.0.2.15 - - [01/Apr/2025:12:00:31 +0200] "POST /api/fresns/v1/account/register HTTP/2.0" 200 34100 rt=0.315 ua="127.0.0.1:9000" fresns_code=34201`,
    right: [34201],
  },
  {
    kind: 'log or stack trace',
    input: `com.example.fresns.ApiException: 36606 The user they set that only the users he follows can send messages
	at com.example.fresns.Client.unwrap(Client.kt:361)
	at com.example.fresns.Client$send$2.invokeSuspend(Client.kt:31504)
	at kotlin.coroutines.jvm.internal.BaseContinuationImpl.resumeWith(ContinuationImpl.kt:33)
	Suppressed: kotlinx.coroutines.internal.DiagnosticCoroutineContextException: [StandaloneCoroutine{Cancelling}@37101, Dispatchers.Main]`,
    right: [36606],
  },
  {
    kind: 'log or stack trace',
    input: `FATAL EXCEPTION: main
Process: com.example.app, PID: 33301
java.lang.IllegalStateException: Api error code 34402: Phone bound
	at com.example.app.BindFragment.onError(BindFragment.java:127)
	at android.os.Handler.dispatchMessage(Handler.java:106)`,
    right: [34402],
  },
  {
    kind: 'log or stack trace',
    input: `FresnsException: code 37601 - File disabled
  at Example.Net.FresnsClient+<Get>d__31.MoveNext () [0x00315] in Assets/Scripts/Net/FresnsClient.cs:376 
  at UnityEngine.SetupCoroutine.InvokeMoveNext (System.Collections.IEnumerator enumerator, System.IntPtr returnValueAddress) [0x00036] in <31504f0e36113>:0`,
    right: [37601],
  },
  {
    kind: 'log or stack trace',
    input: `MiniProgramError
{"code":31701,"message":"Device information is not available","data":null}
Object
    at Function.errorReport (https://lib/WAServiceMainContext.js?t=wechat&v=3.7.1:1:31504)
    at Object.success (appservice-current-context.devtools:36:101)`,
    right: [31701],
  },
  {
    kind: 'log or stack trace',
    input: `[uni-app] request:ok statusCode=200 cost=315ms at utils/request.js:38
[uni-app] toast => 34206 Phone number has been used
[uni-app] at pages/register/index.vue:341`,
    right: [34206],
  },
  {
    kind: 'log or stack trace',
    input: `10:31:50.400 [ERROR] api.go:361 upload failed request_id=7c0b36113e status=200 code=36114 msg="File time length exceeds the set limit" remote=192.0.2.44:35107 dur=31.504ms`,
    right: [36114],
  },
  {
    kind: 'log or stack trace',
    input: `thread 'tokio-runtime-worker' panicked at src/main.rs:315:10:
called \`Result::unwrap()\` on an \`Err\` value: Fresns { code: 30004, message: "The parameter value is not in a valid Json object format" }
note: run with \`RUST_BACKTRACE=1\` environment variable to display a backtrace`,
    right: [30004],
  },
  {
    kind: 'log or stack trace',
    input: `Mar 15 03:15:04 web-01 php-fpm[31504]: WARNING: [pool www] child 36113 said into stderr: "fresns code 33403 The IP has been disabled and the system cannot provide service"
Mar 15 03:15:04 web-01 php-fpm[31504]: NOTICE: [pool www] child 36114 started`,
    right: [33403],
  },
  {
    kind: 'log or stack trace',
    input: `[Fri Mar 14 2025 15:04:31] PluginCallback: ulid 01JP31504 type 3 -> respCode=32302 Service provider processing failed (http://localhost:33060/callback)`,
    right: [32302],
  },
  {
    kind: 'log or stack trace',
    input: `  ✗ publishes a comment (31504ms)
    Expected: 0
    Received: 38209
    message: "The author has set only the users he follows to comment"
      at test/comment.spec.ts:38:27`,
    right: [38209],
  },
  {
    kind: 'log or stack trace',
    input: `AssertionError [ERR_ASSERTION]: expected code 0 but got 36401 (The content can not be deleted)
    at Context.<anonymous> (test/delete.js:36:14)
    at process.processImmediate (node:internal/timers:491:21)`,
    right: [36401],
  },
  {
    kind: 'log or stack trace',
    input: `I/ReactNativeJS(31303): 'API', { code: 33101, message: 'Request for the interface is forbidden under private mode', data: null }
W/unknown:ReactNative(31303): Packager connection already open, nooping.`,
    right: [33101],
  },
  {
    kind: 'log or stack trace',
    input: ` WARN  Possible Unhandled Promise Rejection (id: 31504):
FresnsError: {"code":35105,"message":"That username has been taken. Please choose another."}
FresnsError@http://localhost:8081/index.bundle//&platform=ios:361130:28
anonymous@http://localhost:8081/index.bundle//&platform=ios:34301:19`,
    right: [35105],
  },
  {
    kind: 'log or stack trace',
    input: `docker logs fresns-web --tail 3
fresns-web  | 172.18.0.1:36500 Accepted
fresns-web  | ERROR code=32103 Service provider config parameter is empty
fresns-web  | 172.18.0.1:36500 Closing`,
    right: [32103],
  },
  {
    kind: 'log or stack trace',
    input: `#0  FresnsClient._check (package:fresns/client.dart:36:7)
#1  WalletPage.pay (package:example/wallet.dart:345:22)
flutter: ApiResult(code: 34504, message: Wallet balance is not allowed to make payment, data: {amount: 36500, walletId: 34501})`,
    right: [34504],
  },
  {
    kind: 'log or stack trace',
    input: `2025/03/15 03:15:04 [error] 31504#31504: *36113 FastCGI sent in stderr: "PHP message: ResponseException: code=31702 Wrong format of device information" while reading response header from upstream, client: 203.0.113.80, server: example.com, request: "GET /api/fresns/v1/global/configs HTTP/2.0", upstream: "fastcgi://127.0.0.1:9000"`,
    right: [31702],
  },
  {
    kind: 'log or stack trace',
    input: `System.Net.Http.FresnsException: Connect token is disabled
   at Example.Api.EnsureOk(Envelope e) in C:\\src\\Api.cs:line 344
   at Example.Login.<Connect>d__12.MoveNext() in C:\\src\\Login.cs:line 31504
   Data: Code = 34404, TraceId = 00-36113abc31303-01`,
    right: [34404],
  },
  {
    kind: 'log or stack trace',
    input: `@sentry breadcrumb  fetch  [200]  https://example.com/api/fresns/v1/notification/31504  03:15:04
@sentry exception  FresnsError  code 36700  Notification exception or non-existent
@sentry user id:36702 ip:198.51.100.4 device: 8f1e31504d2c-3610-4a7b`,
    right: [36700],
  },
  {
    kind: 'log or stack trace',
    input: `[HMR] Waiting for update signal from WDS...
POST http://localhost:35101/api/draft 200 (OK) 31504ms
console.error  draft failed  38106  Draft creation failed, draft box is full, please organize and create again
    dispatchEvent @ vendor.js:31601`,
    right: [38106],
  },
  {
    kind: 'log or stack trace',
    input: `Job 31504 (App\\Jobs\\PushDraft) failed after 3 attempts.
  attempts: 3, timeout: 30000, memory: 36112 KB
  last error => ['code' => 38207, 'message' => 'There are banned words in the content, please revise before publishing']`,
    right: [38207],
  },
  {
    kind: 'log or stack trace',
    input: `[31504:36100:0315/031504.331:ERROR:electron_api.cc(1402)] renderer: "fresns err code = 36605, The message could not be sent for the block words it contains", source: app://./chat.js (361)`,
    right: [36605],
  },

  // warning in message
  {
    kind: 'warning in message',
    input:
      '{"code":0,"message":"[37102] None of the selected groups are eligible, the content is empty","data":{"pagination":{"total":0,"pageSize":15,"currentPage":1,"lastPage":1},"list":[]}}',
    right: [37102],
  },
  {
    kind: 'warning in message',
    input: `{
  "code": 0,
  "message": "[35303] User has expired and is not entitled to view current content",
  "data": {
    "pagination": { "total": 0, "pageSize": 30, "currentPage": 1, "lastPage": 1 },
    "list": []
  }
}`,
    right: [35303],
  },
  {
    kind: 'warning in message',
    input: '[37202] None of the selected hashtags are eligible, the content is empty',
    right: [37202],
  },
  {
    kind: 'warning in message',
    input: '{"code":0,"message":"(31601) User not logged in, Unable to use","data":{"list":[]}}',
    right: [31601],
  },
  {
    kind: 'warning in message',
    input: `HTTP/1.1 200 OK
Content-Length: 31504
Fresns-Version: 3.6.2
Fresns-Api: v1

{"code":0,"message":"[37302] None of the selected geotags are eligible, the content is empty","data":{"pagination":{"total":0,"pageSize":15,"currentPage":1,"lastPage":1},"list":[]}}`,
    right: [37302],
  },
  {
    kind: 'warning in message',
    input: "{'code': 0, 'message': '[35400] 所选用户均不符合条件，内容为空', 'data': {'list': []}}",
    right: [35400],
  },
  {
    kind: 'warning in message',
    input: String.raw`"{\"code\":0,\"message\":\"[37505] The post has timed out and no longer shows comments\",\"data\":{\"list\":[]}}"`,
    right: [37505],
  },
  {
    kind: 'warning in message',
    input: 'empty list, code: 0 but message says "[31601] User not logg',
    right: [31601],
  },
  {
    kind: 'warning in message',
    input: `I/flutter (36113): GET /api/fresns/v1/post/list -> 200 code=0 message=[37102] None of the selected groups are eligible, the content is empty list=[]`,
    right: [37102],
  },
  {
    kind: 'warning in message',
    input:
      '{"data":{"pagination":{"total":0,"pageSize":15,"currentPage":1,"lastPage":1},"list":[]},"code":0,"message":"[37105] The current user disabled from viewing the content of this group"}',
    right: [37105],
  },
  {
    kind: 'warning in message',
    input: `Array
(
    [code] => 0
    [message] => [37103] Only members can view this group.
    [data] => Array
        (
            [list] => Array
                (
                )
        )
)`,
    right: [37103],
  },
  {
    kind: 'warning in message',
    input: 'message: "[37302] 所選地理標籤均不符合條件"',
    right: [37302],
  },

  // several codes
  { kind: 'several codes', input: '31505 31506', right: [31505, 31506], all: true },
  { kind: 'several codes', input: '36114, 36113', right: [36114, 36113], all: true },
  {
    kind: 'several codes',
    input: 'difference between 34305 and 34304?',
    right: [34305, 34304],
    all: true,
  },
  { kind: 'several codes', input: '36301/36302/36303', right: [36301, 36302, 36303], all: true },
  {
    kind: 'several codes',
    input: `case 31503:
case 31504:
case 31505:
  return logout()`,
    right: [31503, 31504, 31505],
    all: true,
  },
  {
    kind: 'several codes',
    input: `{"code":37500,"message":"Wrong comment or record not exist","data":null}
{"code":38211,"message":"The author has turned off the comment function","data":null}`,
    right: [37500, 38211],
    all: true,
  },
  {
    kind: 'several codes',
    input: `[2025-03-15 03:15:04] production.ERROR: code: 33202, message: Verify code cannot be empty
[2025-03-15 03:15:09] production.ERROR: code: 33203, message: Verify code incorrect or expired
[2025-03-15 03:16:12] production.ERROR: code: 33201, message: Send the Verify code too often, please try again later`,
    right: [33202, 33203, 33201],
    all: true,
  },
  {
    kind: 'several codes',
    input: `03-15 14:22:07.318 31504 31560 E FresnsApi: code=36108 msg=KYC verify is required
03-15 14:22:09.771 31504 31561 E FresnsApi: code=36108 msg=KYC verify is required
03-15 14:22:31.504 31504 31560 E FresnsApi: code=36303 msg=Please go through the KYC verify process`,
    right: [36108, 36303],
    all: true,
  },
  { kind: 'several codes', input: '[32204, 32205]', right: [32204, 32205], all: true },
  {
    kind: 'several codes',
    input: 'if (res.code === 35302 || res.code === 37106) showRenewDialog()',
    right: [35302, 37106],
    all: true,
  },
  {
    kind: 'several codes',
    input: 'first I get 38104 then 36405 after pressing delete',
    right: [38104, 36405],
    all: true,
  },
  {
    kind: 'several codes',
    input: '| 34505 | other wallet |\n| 34507 | other wallet limit |',
    right: [34505, 34507],
    all: true,
  },

  // words
  { kind: 'words', input: 'account not logged in', right: [31501] },
  { kind: 'words', input: 'login token expired', right: [31507, 31504] },
  { kind: 'words', input: 'what does signature expired mean', right: [31303] },
  { kind: 'words', input: 'error signature', right: [31302] },
  { kind: 'words', input: 'mandatory parameter missing', right: [30001] },
  { kind: 'words', input: 'wrong verify code', right: [33203] },
  { kind: 'words', input: 'why is payment not allowed with my wallet balance', right: [34504] },
  { kind: 'words', input: 'file size limit', right: [36113] },
  { kind: 'words', input: 'number of files', right: [36115] },
  { kind: 'words', input: 'group disabled', right: [37101] },
  { kind: 'words', input: 'publish too fast', right: [36119] },
  { kind: 'words', input: 'draft box full', right: [38106] },
  { kind: 'words', input: 'messages to yourself', right: [36603] },
  { kind: 'words', input: 'nickname has been taken', right: [35111] },
  { kind: 'words', input: 'timezone incorrect', right: [31402] },
  { kind: 'words', input: 'key and platform id do not match', right: [31102] },
  { kind: 'words', input: 'not a valid json array', right: [30003] },
  { kind: 'words', input: 'private mode', right: [33101, 35306] },
  { kind: 'words', input: 'password should contain uppercase', right: [34108] },
  { kind: 'words', input: 's3 storage not supported', right: [32104] },
  { kind: 'words', input: 'callback data lost', right: [32303] },
  { kind: 'words', input: 'edit post after publication', right: [36305, 38102] },
  { kind: 'words', input: 'only mentioned users can comment', right: [38212] },
  { kind: 'words', input: 'how do I edit highlighted content', right: [36308] },
  { kind: 'words', input: 'too long title', right: [38203] },
  { kind: 'words', input: 'comments visible to author of the post only', right: [37504] },
  { kind: 'words', input: 'download limit today', right: [36117] },
  { kind: 'words', input: 'is there a code for ip unknown', right: [33404] },
  { kind: 'words', input: 'Country calling code', right: [34103] },
  { kind: 'words', input: 'select a user multiple users', right: [31508] },
  { kind: 'words', input: 'read-only key', right: [31305] },
  { kind: 'words', input: 'two passwords do not match', right: [34104] },
  { kind: 'words', input: 'the error when old and new value are the same', right: [30006] },
  { kind: 'words', input: 'delete someone else conversation messages', right: [36609] },

  // typos
  { kind: 'typos', input: 'signiture expired', right: [31303] },
  { kind: 'typos', input: 'singature eror', right: [31302] },
  { kind: 'typos', input: 'pasword lenght', right: [34105] },
  { kind: 'typos', input: 'usrename taken', right: [35105] },
  { kind: 'typos', input: 'converstation not enabled', right: [36600] },
  { kind: 'typos', input: 'verifiy code incorect', right: [33203] },
  { kind: 'typos', input: 'hastag disabled', right: [37201] },
  { kind: 'typos', input: 'walet pasword', right: [34502] },
  { kind: 'typos', input: 'notifcation not exist', right: [36700] },
  { kind: 'typos', input: 'timzone', right: [31402] },
  { kind: 'typos', input: 'langauge tag', right: [31401] },
  { kind: 'typos', input: 'acount not exsist', right: [34301] },
  { kind: 'typos', input: 'editble tme expried', right: [36309] },
  { kind: 'typos', input: 'archieve missmatch', right: [37802] },
  { kind: 'typos', input: 'birtday empty', right: [34113] },
  { kind: 'typos', input: 'no right to uplaod audoi', right: [36111] },
  { kind: 'typos', input: 'servcie provder not enabeld', right: [32102] },
  { kind: 'typos', input: 'contry caling code', right: [34103] },
  { kind: 'typos', input: 'draft id incorect', right: [38100] },
  { kind: 'typos', input: 'geotg not exsit', right: [37300] },

  // inflections and compounds
  { kind: 'inflections and compounds', input: 'not logged-in', right: [31501, 31601] },
  {
    kind: 'inflections and compounds',
    input: 'log in token lost',
    right: [31503],
  },
  { kind: 'inflections and compounds', input: 'user name too short', right: [35104] },
  { kind: 'inflections and compounds', input: 'e-mail has been used', right: [34205] },
  { kind: 'inflections and compounds', input: 'hash tag not existing', right: [37200] },
  { kind: 'inflections and compounds', input: 'up loading videos', right: [36110] },
  { kind: 'inflections and compounds', input: 'signature expiration', right: [31303] },
  { kind: 'inflections and compounds', input: 'signatures expires', right: [31303] },
  { kind: 'inflections and compounds', input: 'deleting a resource in use', right: [36402] },
  {
    kind: 'inflections and compounds',
    input: 'nick name containing block-words',
    right: [35110],
  },
  { kind: 'inflections and compounds', input: 'time-zone', right: [31402] },
  { kind: 'inflections and compounds', input: 'geo tag disabled', right: [37301] },
  {
    kind: 'inflections and compounds',
    input: 'withdrawing review before deletion',
    right: [36404],
  },
  {
    kind: 'inflections and compounds',
    input: 'binding phone before publish',
    right: [36302, 36107],
  },

  // fragment
  {
    kind: 'fragment',
    input: 'er login token are incorrect or do not exist (User To',
    right: [31603],
  },
  { kind: 'fragment', input: 'not a valid IP addr', right: [33400] },
  { kind: 'fragment', input: 'you are not of legal age to use our serv', right: [34114] },
  {
    kind: 'fragment',
    input: 'so it’s accessible to even more people, including peop',
    right: [35107],
  },
  { kind: 'fragment', input: '... reached the upper limit of today downl', right: [36117] },
  { kind: 'fragment', input: 'reation failed, draft box is full, please organ', right: [38106] },
  { kind: 'fragment', input: 'belongs to the new content after the expir', right: [35304] },
  { kind: 'fragment', input: 'simultaneous submission of two pieces of conte', right: [38201] },
  {
    kind: 'fragment',
    input: 'balance of the counterparty does not match with the wal',
    right: [34507],
  },
  { kind: 'fragment', input: 'can only contain letters, numbers and singl', right: [35102] },
  { kind: 'fragment', input: 'figuration exception, temporarily unable to upl…', right: [32105] },
  { kind: 'fragment', input: 'email and phone number, so after you are disconn', right: [34406] },
  { kind: 'fragment', input: 'This interface or version has been disab', right: [33100] },
  { kind: 'fragment', input: 'private, do not support separate reconfig', right: [38109] },
  { kind: 'fragment', input: "who's in the group and what they po", right: [37104] },
  { kind: 'fragment', input: 'current number of characters has reached the maxi', right: [36118] },

  // synonyms
  { kind: 'synonyms', input: '2fa code wrong', right: [33203] },
  { kind: 'synonyms', input: 'invalid otp', right: [33203] },
  { kind: 'synonyms', input: 'rate limit', right: [36119, 33201, 36120] },
  { kind: 'synonyms', input: 'throttled', right: [36119, 33201] },
  { kind: 'synonyms', input: 'dm turned off', right: [36608, 36600] },
  { kind: 'synonyms', input: 'photo too big', right: [36113] },
  { kind: 'synonyms', input: 'video too long', right: [36114] },
  { kind: 'synonyms', input: 'underage', right: [34114] },
  { kind: 'synonyms', input: 'session timeout', right: [31504, 31507] },
  { kind: 'synonyms', input: 'wrong app secret', right: [31102, 31202, 31302] },
  { kind: 'synonyms', input: 'blacklisted ip', right: [33403] },
  { kind: 'synonyms', input: 'insufficient funds', right: [34504, 34505] },
  { kind: 'synonyms', input: 'account banned', right: [34307] },
  { kind: 'synonyms', input: 'profanity filter', right: [33301, 38207, 38206, 36605] },
  { kind: 'synonyms', input: 'handle already in use', right: [35105] },
  { kind: 'synonyms', input: 'display name too short', right: [35109] },
  { kind: 'synonyms', input: 'clock skew signature', right: [31303] },
  { kind: 'synonyms', input: 'invalid locale', right: [31401] },
  { kind: 'synonyms', input: 'identity verification required', right: [36108, 36303] },
  { kind: 'synonyms', input: 'too many failed login attempts lockout', right: [34306] },
  { kind: 'synonyms', input: 'social login already linked', right: [34405, 34403] },
  { kind: 'synonyms', input: 'too many attachments', right: [36115] },
  { kind: 'synonyms', input: 'unsupported mime type', right: [36310] },
  { kind: 'synonyms', input: 'pinned post edit', right: [36307] },
  { kind: 'synonyms', input: 'subscription lapsed', right: [35302, 35303, 37106, 37107] },
  { kind: 'synonyms', input: 'awaiting moderation', right: [38200, 38101, 38103, 38201] },

  // scope and word
  { kind: 'scope and word', input: 'headers expired', right: [31303, 31507, 31504] },
  { kind: 'scope and word', input: 'role upload video', right: [36110] },
  { kind: 'scope and word', input: 'comment disabled', right: [37501] },
  { kind: 'scope and word', input: 'conversation blocked words', right: [36605] },
  { kind: 'scope and word', input: 'account disabled', right: [34307] },
  { kind: 'scope and word', input: 'wallet disabled', right: [34501, 34503] },
  { kind: 'scope and word', input: 'group members', right: [37103, 37104] },
  { kind: 'scope and word', input: 'extend key', right: [37702] },
  { kind: 'scope and word', input: 'notification delete own', right: [36702] },
  { kind: 'scope and word', input: 'archive disabled', right: [37801] },
  { kind: 'scope and word', input: 'editor group empty', right: [38208] },
  { kind: 'scope and word', input: 'post log suspended', right: [37403] },
  { kind: 'scope and word', input: 'user nickname length', right: [35108, 35109] },
  { kind: 'scope and word', input: 'editor title banned words', right: [38206] },

  // support agent
  {
    kind: 'support agent',
    input: 'it says I entered my password wrong too many times and have to wait an hour',
    right: [34306],
  },
  {
    kind: 'support agent',
    input: 'pressed resend a few times for the sms code and now it says too often',
    right: [33201],
  },
  {
    kind: 'support agent',
    input: "can't put my clip up, the app tells me the video is too long",
    right: [36114],
  },
  {
    kind: 'support agent',
    input: 'customer: somebody else already has the username I want',
    right: [35105],
  },
  {
    kind: 'support agent',
    input: "I can't comment, it says the author only allows people he follows",
    right: [38209, 38210],
  },
  {
    kind: 'support agent',
    input: 'where is my post? it says it is waiting for approval before it gets published',
    right: [38200],
  },
  {
    kind: 'support agent',
    input: 'my son cannot register, message about terms of use and his age',
    right: [34114],
  },
  {
    kind: 'support agent',
    input: 'wanted to change my name again but I can only do that once every few days??',
    right: [35101],
  },
  {
    kind: 'support agent',
    input: 'I tried to sign up with my work email and it says the domain is not supported',
    right: [34110],
  },
  {
    kind: 'support agent',
    input: 'User says: payment did not go through, not enough money in my wallet',
    right: [34504],
  },
  {
    kind: 'support agent',
    input: 'there is a typo in my post and it says the time for editing is over',
    right: [36309],
  },
  {
    kind: 'support agent',
    input: 'app keeps telling me my new password needs a symbol',
    right: [34109],
  },
  {
    kind: 'support agent',
    input: "I can't disconnect my Google account because I have no email or phone on it",
    right: [34406],
  },
  {
    kind: 'support agent',
    input: 'client cannot log in with her phone number, says not supported',
    right: [34208],
  },

  // gibberish
  { kind: 'gibberish', input: 'asdfghjkl', right: [] },
  { kind: 'gibberish', input: 'qwrtzpl xcvbnm', right: [] },
  { kind: 'gibberish', input: 'lorem ipsum dolor', right: [] },
  { kind: 'gibberish', input: '????', right: [] },
  { kind: 'gibberish', input: 'jjjjjjjjjjjj', right: [] },
  { kind: 'gibberish', input: 'blorptang wizzlefroob', right: [] },
  { kind: 'gibberish', input: 'c9f0f895-fb98-4ab9-a159-7b6d0c2ea1de', right: [] },
  { kind: 'gibberish', input: 'banana pancakes', right: [] },
  { kind: 'gibberish', input: 'ЙЦУКЕН щзхъ', right: [] },
  { kind: 'gibberish', input: '🙃🦄🍕', right: [] },

  // hostile
  { kind: 'hostile', input: '=31504', right: [31504] },
  { kind: 'hostile', input: "'timezone", right: [31402] },
  { kind: 'hostile', input: '^31', right: [31000, 31101, 31102, 31103] },
  { kind: 'hostile', input: '/^account wallet.*password/i', right: [34502] },
  { kind: 'hostile', input: '<img src=x onerror=alert(36604)>', right: [36604] },
  { kind: 'hostile', input: '<b>Editable time expired</b>', right: [36309] },
  { kind: 'hostile', input: '🔥🔥31303🔥 signature ⏰', right: [31303] },
  {
    kind: 'hostile',
    input: '\u202b\u0631\u0645\u0632 \u0627\u0644\u062e\u0637\u0623 36403\u202c',
    right: [36403],
  },
  { kind: 'hostile', input: '\u0000' + '31201' + '\u0000\u0000', right: [31201] },
  { kind: 'hostile', input: 'a'.repeat(10_000), right: [] },
]
