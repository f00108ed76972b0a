import type { EndpointGroupSource } from '../types'

const controller = 'app/Fresns/Api/Http/Controllers/NotificationController.php'

export const notification = {
  slug: 'notification',
  title: 'Notification',
  endpoints: [
    {
      method: 'GET',
      path: '/notification/list',
      docs: 'clients/api/message/notification-list.html',
      handler: { file: controller, line: 26 },
      signIn: { account: 'always', user: 'always' },
      raises: [],
    },
    {
      method: 'PATCH',
      path: '/notification/read-status',
      docs: 'clients/api/message/notification-read.html',
      handler: { file: controller, line: 118 },
      signIn: { account: 'always', user: 'always' },
      raises: [],
    },
    {
      method: 'DELETE',
      path: '/notification/delete',
      docs: 'clients/api/message/notification-delete.html',
      handler: { file: controller, line: 144 },
      signIn: { account: 'always', user: 'always' },
      raises: [],
    },
  ],
} as const satisfies EndpointGroupSource
