import type { CategorySource } from '../types'

export const systems = {
  slug: 'systems',
  title: 'Systems',
  prefix: 33,
  codes: [
    [33100, 'This interface or version has been disabled by the system and cannot be requested'],
    [33101, 'Request for the interface is forbidden under private mode'],
    [33102, 'Site mode configuration error'],
    [33200, 'Verify code template unavailable or not exist'],
    [33201, 'Send the Verify code too often, please try again later'],
    [33202, 'Verify code cannot be empty'],
    [33203, 'Verify code incorrect or expired'],
    [33301, 'Content contains system banned words, please modify before submitting'],
    [
      33302,
      'The length of the content exceeds the system limit, please reduce it and submit again',
    ],
    [33400, 'IP error, not a valid IP address'],
    [33401, 'The IP is abnormal and the details are not available'],
    [33402, 'The IP cannot be queried for details'],
    [33403, 'The IP has been disabled and the system cannot provide service'],
    [33404, 'The IP is unknown.'],
  ],
} as const satisfies CategorySource
