import { ERROR_WORDS } from '../errorWords'
import { wordSet, wordsOf } from '../../wordLists'

/** What may run alongside Fresns: it owns a number only right next to it. In lower case. */
export const SYSTEMS = wordSet(
  'ora tns pls mysql mariadb sql sqlserver mssql sqlite postgres postgresql psql pg mongo mongodb redis',
  'cassandra couchdb dynamodb elasticsearch neo4j influxdb clickhouse kafka rabbitmq activemq zookeeper',
  'memcached jdbc odbc pdo doctrine hibernate bsod win32 mapi vbscript smtp imap pop3 ldap ftp sftp smb sip',
  'rtmp mqtt websocket websockets grpc openssl libcurl sendgrid mailgun mailchimp postmark stripe paypal',
  'wechatpay facebook instagram twitter linkedin tiktok youtube snapchat pinterest reddit discord telegram',
  'slack zoom skype teams webex tencent aliyun alibaba baidu feishu lark huawei xiaomi firebase fcm apns',
  'onesignal pusher algolia auth0 okta keycloak cognito saml photoshop adobe autocad matlab excel outlook',
  'office onedrive itunes icloud appstore shopify splunk agora vmware snowflake steam virtualbox ffmpeg vlc',
  'gstreamer obs hp brother abb',
)

/** Where systems keep the number of their last error. */
export const REGISTERS = wordSet('sqlstate sqlcode hresult ntstatus winerror getlasterror')

/** Where Fresns may run: owns a number right beside it, but not in "on Windows error 31504". */
export const PLATFORMS = wordSet(
  'windows linux ubuntu debian centos macos nginx apache iis caddy tomcat haproxy varnish cloudflare',
  'cloudfront aws azure gcp ec2 lambda docker podman kubernetes k8s kubectl helm systemd jenkins',
  'gitlab github bitbucket chrome firefox safari edge opera wechat weixin qq weibo douyin google apple',
  'microsoft amazon ibm netflix spotify whatsapp kakao',
)

/** Words between the name of a system and its number. */
export const REPORT_WORDS: ReadonlySet<string> = new Set([
  ...ERROR_WORDS,
  ...wordsOf(
    'error_code errorno exceptions status statuscode number no num nr message msg response result event',
    'alert warning bug',
  ),
])

/** Also between them, where the system speaks or fails. */
export const SPEAKING_WORDS = wordSet(
  'api rest sdk server client database db gateway driver broker service cluster runtime fatal internal',
  'returned returns return answered answers says said gives gave throws threw reported reports sends',
  'sent raised raises failed fails closed disconnected rejected responded with an a the is was us me',
  'http 400 401 403 404 429 500 502 503 json',
)
