import type { EndpointGroupSource } from '../types'

const controller = 'app/Fresns/Api/Http/Controllers/GeotagController.php'

export const geotag = {
  slug: 'geotag',
  title: 'Geotag',
  endpoints: [
    {
      method: 'GET',
      path: '/geotag/list',
      docs: 'clients/api/geotag/list.html',
      handler: { file: controller, line: 30 },
      signIn: { account: 'private', user: 'private' },
      privateSite: 'warned',
      raises: [{ code: 32303, lines: [122] }],
    },
    {
      method: 'GET',
      path: '/geotag/{gtid}/detail',
      docs: 'clients/api/geotag/detail.html',
      handler: { file: controller, line: 281 },
      signIn: { account: 'private', user: 'private' },
      privateSite: 'dated',
      raises: [
        { code: 37300, lines: [288] },
        { code: 37301, lines: [292] },
      ],
    },
    {
      method: 'GET',
      path: '/geotag/{gtid}/interaction/{type}',
      docs: 'clients/api/geotag/interaction.html',
      handler: { file: controller, line: 322 },
      signIn: { account: 'private', user: 'private' },
      privateSite: 'warned',
      raises: [
        { code: 36201, lines: [46, 50, 57], via: 'InteractionService::checkInteractionSetting' },
        { code: 37300, lines: [331] },
        { code: 37301, lines: [335] },
      ],
    },
  ],
} as const satisfies EndpointGroupSource
