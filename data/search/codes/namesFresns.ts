const FRESNS = /fresns|フレスンス/i

/** Whether a text says that it is about Fresns. */
export const namesFresns = (text: string): boolean => FRESNS.test(text)
