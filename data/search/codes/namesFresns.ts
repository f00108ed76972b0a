const FRESNS = /fresns|フレスンス/i

/** Whether text mentions Fresns. */
export const namesFresns = (text: string): boolean => FRESNS.test(text)
