import type { CategorySource } from '../types'

export const headers = {
  slug: 'headers',
  title: 'Headers',
  prefix: 31,
  codes: [
    { code: 31000, message: 'Headers Error' },
    { code: 31101, message: 'Platform ID not exist' },
    { code: 31102, message: 'Platform ID and Key do not match' },
    { code: 31103, message: 'Platform ID does not match the account or user' },
    { code: 31201, message: 'Version not exist' },
    { code: 31202, message: 'Version and key do not match' },
    { code: 31301, message: 'App ID does not exist or is disabled' },
    { code: 31302, message: 'Signature error' },
    { code: 31303, message: 'Signature expired' },
    { code: 31304, message: 'The key does not have the right to request for the interface' },
    { code: 31305, message: 'Read-only key are not entitled to request for the interface' },
    { code: 31401, message: 'Language tag incorrect' },
    { code: 31402, message: 'Timezone incorrect' },
    { code: 31501, message: 'Account not logged in, Unable to use (AID is empty)' },
    { code: 31502, message: 'Wrong account or record not exist' },
    { code: 31503, message: 'Lost login token, Please login again (Token is empty)' },
    {
      code: 31504,
      message: 'Login token is no longer valid, please login again (Token not enabled or expired)',
    },
    {
      code: 31505,
      message: 'Account login token are incorrect or do not exist (Account Token is incorrect)',
    },
    { code: 31506, message: 'Login token is incorrect or does not exist, please login again.' },
    { code: 31507, message: 'Login token has expired, please login again.' },
    {
      code: 31508,
      message: 'There are multiple users for the current account, please select a user',
    },
    { code: 31601, message: 'User not logged in, Unable to use (UID is empty)' },
    { code: 31602, message: 'Wrong user or record not exist' },
    {
      code: 31603,
      message: 'User login token are incorrect or do not exist (User Token is incorrect)',
    },
    { code: 31604, message: 'The current user has set a PIN, please enter the PIN to log in' },
    { code: 31701, message: 'Device information is not available (Device info is empty)' },
    { code: 31702, message: 'Wrong format of device information' },
    { code: 31703, message: 'Missing IP information in device information' },
  ],
} as const satisfies CategorySource
