/** `code`, `err_code`, `errCode` */
const CODE_FIELD = /code["']\s*(?:=>|:)/i

/** Whether a text is a JSON response with a message but without a code, which Fresns never sends. */
export const lacksCode = (text: string): boolean =>
  /"message"\s*:/.test(text) && !CODE_FIELD.test(text)
