import { wordSet } from './clause'

/** Software and services with numbered errors of their own, in lower case. */
export const SYSTEMS = wordSet(
  'ora oracle tns pls mysql mariadb sql sqlserver mssql sqlite postgres postgresql psql pg db2 sybase',
  'informix teradata snowflake mongo mongodb redis cassandra couchdb dynamodb elasticsearch neo4j',
  'influxdb clickhouse kafka rabbitmq activemq zookeeper memcached jdbc odbc pdo doctrine hibernate',
  'bsod win32 mapi vbscript smtp imap pop3 ldap',
  'ftp sftp smb snmp smpp sip rtmp mqtt modbus websocket websockets grpc openssl libcurl',
  'twilio vonage nexmo plivo messagebird sinch infobip sendgrid mailgun mailchimp postmark',
  'stripe paypal braintree adyen klarna razorpay worldpay mollie plaid',
  'coinbase binance alipay wechatpay unionpay paytm mastercard revolut',
  'facebook instagram twitter linkedin tiktok youtube snapchat pinterest reddit discord telegram slack',
  'zoom skype teams webex agora tencent aliyun alibaba baidu dingtalk feishu lark huawei xiaomi',
  'firebase fcm apns onesignal pusher algolia auth0 okta keycloak cognito saml',
  'salesforce sap hubspot zendesk jira servicenow netsuite dynamics sharepoint quickbooks xero odoo',
  'steam ubisoft blizzard playstation psn ps4 ps5 xbox nintendo roblox minecraft',
  'photoshop adobe autocad matlab labview excel outlook office onedrive itunes icloud appstore',
  'vmware virtualbox citrix veeam veritas netbackup cisco fortinet juniper sonicwall',
  'ffmpeg vlc gstreamer obs hp canon epson brother siemens bosch fanuc abb plc obd',
)

/** Where systems keep the number of their last error. */
export const REGISTERS = wordSet('sqlstate sqlcode hresult ntstatus winerror getlasterror')

/**
 * Where a Fresns client or server may run: they own a number only right beside it, and not after a
 * preposition ("on Windows error 31504").
 */
export const PLATFORMS = wordSet(
  'windows linux ubuntu debian centos macos nginx apache iis caddy tomcat haproxy varnish cloudflare',
  'cloudfront aws azure gcp ec2 lambda docker podman kubernetes k8s kubectl helm systemd jenkins',
  'gitlab github bitbucket chrome firefox safari edge opera wechat weixin qq weibo douyin google apple',
  'microsoft amazon ibm netflix spotify whatsapp kakao',
)

/** Words that may stand before "error", with a capital, where the error is one of Fresns. */
export const ORDINARY = wordSet(
  'fresns api app http https json rest ajax xhr cors url uri sdk cms php laravel guzzle symfony composer',
  'swift kotlin dart java javascript typescript python ruby golang rust flutter react native vue angular',
  'svelte uniapp taro ionic cordova capacitor expo electron nuxt vite node deno bun unity xamarin axios',
  'fetch okhttp retrofit ktor alamofire moya dio volley feign curl wget postman insomnia apifox bruno',
  'swagger charles fiddler nserror urlsession cocoa xcode gradle logcat sentry crashlytics console discuz',
  'wordpress android ios iphone ipad mobile desktop web website site page backend frontend admin browser',
  'phone tablet device wifi network system server client database cache queue job cron task module program',
  'mini local remote internal external general generic fatal unknown invalid common random serious critical',
  'monday tuesday wednesday thursday friday saturday sunday login logout sign signin signup register upload',
  'download publish post comment reply group hashtag geotag file image video audio user users guest account',
  'profile role token session signature header headers key request response callback plugin wallet password',
  'email mail sms verify editor draft message follow block like mark delete edit search validation publish',
  'get put patch fs id the this that these same another new strange weird odd what which why how where who',
  'when while after before since for from with without and but also not any some every each one two our my',
  'your his her its their got have has had see saw still again always often yes hello help please sorry',
  'urgent wtf omg fyi asap btw lol sos can does did show shows return returns fix about because today now',
  'more most other bad big first last next only just test live debug prod production staging une mon les',
  'cette ein eine mein der die das una los nuestro',
)
/** So do words with these endings: "Annoying", "Unexpected". */
export const ORDINARY_ENDING = /(?:ing|ed|ous|ful|ly|ive|less|[ai]ble|[ae]nt|tion|ic)$/

/** Between the name of a system and its number. */
export const ERROR_WORDS = wordSet(
  'error errors err errcode errno code codes exception exceptions fault failure status statuscode number',
  'no num nr message msg response result event alert warning bug errorcode error_code retcode',
  'erreur fehler fehlercode errorno código codigo ошибка 错误 错误码 错误代码 代码 报错 エラー エラーコード',
)

/** Also between them, where the system speaks or fails. */
export const SPEAKING_WORDS = wordSet(
  'api rest sdk server client database db gateway driver broker service cluster runtime fatal internal',
  'returned returns return answered answers says said gives gave throws threw reported reports sends',
  'sent raised raises failed fails closed disconnected rejected responded with an a the is was us me',
  'http 400 401 403 404 429 500 502 503',
)

/** What the name of an exception says besides the system. */
export const PARTS_OF_EXCEPTION = wordSet(
  'error exception server client rest api sdk card query connection connect response invalid command',
  'timeout operation bulk write network service database driver db internal auth authentication rate limit',
)
