import type { EndpointGroupSource } from '../types'

const controller = 'app/Fresns/Api/Http/Controllers/AccountController.php'

export const account = {
  slug: 'account',
  title: 'Account',
  endpoints: [
    {
      method: 'POST',
      path: '/account/auth-token',
      docs: 'clients/api/account/login.html',
      handler: { file: controller, line: 31 },
      signIn: { account: 'never', user: 'never' },
      raises: [
        { code: 31502, lines: [57, 74] },
        { code: 31506, lines: [53] },
        { code: 31507, lines: [67] },
        { code: 31602, lines: [61, 85], reaction: 'start-over' },
        { code: 34307, lines: [78] },
        { code: 35202, lines: [89] },
      ],
    },
    {
      method: 'DELETE',
      path: '/account/auth-token',
      docs: 'clients/api/account/logout.html',
      handler: { file: controller, line: 182 },
      signIn: { account: 'always', user: 'never' },
      raises: [
        { code: 31502, lines: [189] },
        { code: 31505, lines: [193] },
      ],
    },
    {
      method: 'GET',
      path: '/account/detail',
      docs: 'clients/api/account/detail.html',
      handler: { file: controller, line: 205 },
      signIn: { account: 'always', user: 'never' },
      raises: [{ code: 31502, lines: [210] }],
    },
    {
      method: 'GET',
      path: '/account/wallet-records',
      docs: 'clients/api/account/wallet-records.html',
      handler: { file: controller, line: 239 },
      signIn: { account: 'always', user: 'never' },
      raises: [],
    },
  ],
} as const satisfies EndpointGroupSource
