import type { CategorySource } from '../types'

export const commons = {
  slug: 'commons',
  title: 'Commons',
  prefix: 30,
  codes: [
    [30000, 'Parameter error'],
    [30001, 'Parameter missing error (mandatory parameters not passed)'],
    [
      30002,
      'Parameter values do not meet the requirements (The parameter value is not the specified parameter value)',
    ],
    [30003, 'The parameter value is not in a valid Json array format'],
    [30004, 'The parameter value is not in a valid Json object format'],
    [30005, 'The two-choice parameter value cannot be passed to both parameters'],
    [30006, 'Same old and new value, no change'],
    [30007, "Can't be empty"],
    [30008, 'Operation failed, please try again'],
  ],
} as const satisfies CategorySource
