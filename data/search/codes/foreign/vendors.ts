/**
 * Products that show numbers of five digits of their own, and with which nobody signs in to a
 * community: named in a line, they own its number.
 */
const VENDOR =
  /\b(?:twilio|vonage|plivo|messagebird|easy anti-?cheat|epic games|fortnite|battle\.net|blizzard|garena|genshin|hoyoverse|ubisoft|valorant|riot games|nintendo|wii|playstation|psn|garmin|cisco|unreal engine|tiktok ads|braintree|roblox|minecraft|quickbooks|intuit|sap|salesforce|netsuite|zendesk|servicenow|jira|canon|epson|brother|xerox|ricoh|laserjet|deskjet|oracle|db2|teradata|alipay|dingtalk)\b|支付宝|钉钉|微信支付|企业微信/iu

const FRESNS = /fresns|フレスンス/i

/** Whether a text says that it is about Fresns. */
export const namesFresns = (text: string): boolean => FRESNS.test(text)

/** Whether a text names such a product, and not Fresns too. */
export function namesVendor(text: string): boolean {
  return VENDOR.test(text) && !namesFresns(text)
}
