import type { CategorySource } from '../types'

export const systems = {
  slug: 'systems',
  title: 'Systems',
  prefix: 33,
  codes: [
    {
      code: 33100,
      message: 'This interface or version has been disabled by the system and cannot be requested',
    },
    { code: 33101, message: 'Request for the interface is forbidden under private mode' },
    { code: 33102, message: 'Site mode configuration error' },
    { code: 33200, message: 'Verify code template unavailable or not exist' },
    { code: 33201, message: 'Send the Verify code too often, please try again later' },
    { code: 33202, message: 'Verify code cannot be empty' },
    { code: 33203, message: 'Verify code incorrect or expired' },
    {
      code: 33301,
      message: 'Content contains system banned words, please modify before submitting',
    },
    {
      code: 33302,
      message:
        'The length of the content exceeds the system limit, please reduce it and submit again',
    },
    { code: 33400, message: 'IP error, not a valid IP address' },
    { code: 33401, message: 'The IP is abnormal and the details are not available' },
    { code: 33402, message: 'The IP cannot be queried for details' },
    { code: 33403, message: 'The IP has been disabled and the system cannot provide service' },
    { code: 33404, message: 'The IP is unknown.' },
  ],
} as const satisfies CategorySource
