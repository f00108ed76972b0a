/** The number of digits of every code except 0. */
export const CODE_LENGTH = 5

const CODE = /^(?:0|[1-9]\d{4})$/

/** Whether digits have the form of a code. */
export const isCodeLike = (digits: string): boolean => CODE.test(digits)
