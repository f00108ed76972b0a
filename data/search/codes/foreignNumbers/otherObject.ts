import { CODES } from '../../tuning'

/** Fields and names that only the responses and errors of other systems have. */
const SIGN =
  /["']?\b(?<field>codeName|sqlState|sqlMessage|fbtrace_id|error_subcode|more_?[iI]nfo(?=["'\]]*\s*(?:=>|[:=])\s*["']?http)|doc_url|decline_code|HostId|syscall|MessageSid|SmsStatus|num_segments|Severity: \d+)\b|OAuthException|\brid: [0-9a-f]|\b(?<name>(?:Mongo|Stripe|Twilio|MySQL|SQL|PDO|Redis|Elasticsearch|Kafka|Firebase|PayPal|S3|AWS|Query)\w{0,24}(?:Error|Exception))\b/g
interface Sign {
  readonly at: number
  /** An exception is named before its code; a field may also follow it. */
  readonly isName: boolean
}

const END_OF_OBJECT = /\}\s*\n|\n\s*\n|fresns/i

/** Tells whether a position is in an error of another system, known by its fields or exception. */
export function findOtherObjects(text: string): (position: number) => boolean {
  const reach = CODES.reachOfObject
  const signsByBlock = new Map<number, Sign[]>()
  for (const { index: at, groups } of text.matchAll(SIGN)) {
    const block = Math.floor(at / reach)
    const sign = { at, isName: groups?.['name'] !== undefined }
    signsByBlock.set(block, [...(signsByBlock.get(block) ?? []), sign])
  }
  const isInObjectOf = ({ at, isName }: Sign, position: number) =>
    Math.abs(at - position) <= reach &&
    !(isName && at > position) &&
    !END_OF_OBJECT.test(text.slice(Math.min(at, position), Math.max(at, position)))
  return (position) => {
    if (signsByBlock.size === 0) return false
    const block = Math.floor(position / reach)
    return [block - 1, block, block + 1].some((near) =>
      signsByBlock.get(near)?.some((sign) => isInObjectOf(sign, position)),
    )
  }
}
