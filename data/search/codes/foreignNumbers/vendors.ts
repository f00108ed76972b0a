import { wordSet } from '../../wordLists'
import { belongsToOneOf } from './exceptionName'

/** They own any number on their line, as nobody uses them with a community. In lower case. */
const VENDORS = wordSet(
  'twilio vonage nexmo plivo messagebird sinch infobip smpp braintree adyen klarna razorpay worldpay',
  'plaid coinbase binance bybit okx okex unionpay paytm mastercard revolut alipay dingtalk easyanticheat',
  'fortnite blizzard garena genshin hoyoverse ubisoft valorant nintendo wii playstation psn',
  'ps4 ps5 xbox roblox minecraft borderlands garmin cisco fortinet juniper sonicwall citrix veeam veritas',
  'netbackup quickbooks intuit sap salesforce hubspot netsuite dynamics sharepoint xero odoo zendesk servicenow jira',
  'canon epson xerox ricoh laserjet deskjet oracle db2 sybase informix teradata siemens bosch fanuc',
  'mitsubishi omron quartus plc modbus snmp labview obd dji',
)
/** Names of several words, or not in Latin script. */
const OTHER_NAMES =
  /\b(?:easy anti-?cheat|epic games|battle\.net|riot games|unreal engine|tiktok ads|agora (?:rtc|rtm|sdk|im)|io\.agora)\b|支付宝|钉钉|微信支付|企业微信|高德|融云|环信|声网|百度网盘|腾讯云 ?(?:IM|即时)|三菱|欧姆龙|发那科|西门子/iu
const WORD = /[a-z][a-z\d_]+/gi

/** Whether text names such a product or one of its exceptions, such as `XeroApiException`. */
export function namesVendor(text: string): boolean {
  const words = text.match(WORD) ?? []
  return words.some((word) => belongsToOneOf(VENDORS, word)) || OTHER_NAMES.test(text)
}
