import type { EndpointGroupSource } from '../types'

const controller = 'app/Fresns/Install/Http/Controllers/WebController.php'

export const install = {
  slug: 'install',
  title: 'Installer',
  endpoints: [
    {
      method: 'GET',
      path: '/install',
      handler: { file: controller, line: 24 },
      raises: [],
    },
    {
      method: 'POST',
      path: '/install/config-database',
      handler: { file: controller, line: 157 },
      raises: [],
    },
    {
      method: 'POST',
      path: '/install/data-artisan',
      handler: { file: controller, line: 212 },
      raises: [],
    },
    {
      method: 'POST',
      path: '/install/add-admin',
      handler: { file: controller, line: 251 },
      raises: [{ code: 30000, lines: [259, 267, 275, 283], reaction: 'correct-the-form' }],
    },
    {
      method: 'GET',
      path: '/install/check-server',
      handler: { file: controller, line: 77 },
      raises: [],
    },
  ],
} as const satisfies EndpointGroupSource
