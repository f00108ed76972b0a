import type { CategorySource } from '../types'

export const users = {
  slug: 'users',
  title: 'Users',
  prefix: 35,
  codes: [
    { code: 35100, message: 'User UID or username cannot be empty' },
    { code: 35101, message: 'Could only be modified once within the specified number of days' },
    { code: 35102, message: 'Your username can only contain letters, numbers and single hyphens' },
    { code: 35103, message: 'Username length incorrect' },
    { code: 35104, message: 'Username does not meet the minimum length requirement' },
    { code: 35105, message: 'That username has been taken. Please choose another.' },
    { code: 35106, message: 'The username contains block words' },
    {
      code: 35107,
      message:
        'Consider using a nickname without special characters so it’s accessible to even more people, including people who are blind or have low vision.',
    },
    { code: 35108, message: 'Nickname length incorrect' },
    { code: 35109, message: 'Nickname does not meet the minimum length requirement' },
    { code: 35110, message: 'The nickname contains block words' },
    { code: 35111, message: 'That nickname has been taken. Please choose another.' },
    { code: 35201, message: 'Current user not exist or not belong to the current account' },
    { code: 35202, message: 'Current user disabled' },
    { code: 35203, message: 'The user has been logged out' },
    { code: 35204, message: 'Incorrect User PIN' },
    { code: 35301, message: 'Current user has no right to request' },
    { code: 35302, message: 'The user has expired and has no right to use the function' },
    { code: 35303, message: 'User has expired and is not entitled to view current content' },
    {
      code: 35304,
      message:
        'The content belongs to the new content after the expiration date, the current user has expired and does not have the right to view',
    },
    { code: 35305, message: 'You cannot specify a user to view the content' },
    {
      code: 35306,
      message:
        'The system has been opened in private mode, the current user has no authorization information',
    },
    { code: 35400, message: 'None of the selected users are eligible, the content is empty' },
  ],
} as const satisfies CategorySource
