import type { CategorySource } from '../types'

export const users = {
  slug: 'users',
  title: 'Users',
  prefix: 35,
  codes: [
    [35100, 'User UID or username cannot be empty'],
    [35101, 'Could only be modified once within the specified number of days'],
    [35102, 'Your username can only contain letters, numbers and single hyphens'],
    [35103, 'Username length incorrect'],
    [35104, 'Username does not meet the minimum length requirement'],
    [35105, 'That username has been taken. Please choose another.'],
    [35106, 'The username contains block words'],
    [
      35107,
      'Consider using a nickname without special characters so it’s accessible to even more people, including people who are blind or have low vision.',
    ],
    [35108, 'Nickname length incorrect'],
    [35109, 'Nickname does not meet the minimum length requirement'],
    [35110, 'The nickname contains block words'],
    [35111, 'That nickname has been taken. Please choose another.'],
    [35201, 'Current user not exist or not belong to the current account'],
    [35202, 'Current user disabled'],
    [35203, 'The user has been logged out'],
    [35204, 'Incorrect User PIN'],
    [35301, 'Current user has no right to request'],
    [35302, 'The user has expired and has no right to use the function'],
    [35303, 'User has expired and is not entitled to view current content'],
    [
      35304,
      'The content belongs to the new content after the expiration date, the current user has expired and does not have the right to view',
    ],
    [35305, 'You cannot specify a user to view the content'],
    [
      35306,
      'The system has been opened in private mode, the current user has no authorization information',
    ],
    [35400, 'None of the selected users are eligible, the content is empty'],
  ],
} as const satisfies CategorySource
