import type { CategorySource } from '../types'

export const commons = {
  slug: 'commons',
  title: 'Commons',
  prefix: 30,
  codes: [
    { code: 30000, message: 'Parameter error' },
    { code: 30001, message: 'Parameter missing error (mandatory parameters not passed)' },
    {
      code: 30002,
      message:
        'Parameter values do not meet the requirements (The parameter value is not the specified parameter value)',
    },
    { code: 30003, message: 'The parameter value is not in a valid Json array format' },
    { code: 30004, message: 'The parameter value is not in a valid Json object format' },
    { code: 30005, message: 'The two-choice parameter value cannot be passed to both parameters' },
    { code: 30006, message: 'Same old and new value, no change' },
    { code: 30007, message: "Can't be empty" },
    { code: 30008, message: 'Operation failed, please try again' },
  ],
} as const satisfies CategorySource
