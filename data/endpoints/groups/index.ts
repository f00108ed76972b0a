import { account } from './account'
import { accountCenter } from './account-center'
import { comment } from './comment'
import { common } from './common'
import { conversation } from './conversation'
import { editor } from './editor'
import { geotag } from './geotag'
import { global } from './global'
import { group } from './group'
import { hashtag } from './hashtag'
import { install } from './install'
import { notification } from './notification'
import { post } from './post'
import { search } from './search'
import { user } from './user'
import type { EndpointGroupSource } from '../types'

/** All routes of the server, in the order of its route files. */
export const endpointSources: readonly EndpointGroupSource[] = [
  global,
  common,
  search,
  account,
  user,
  notification,
  conversation,
  group,
  hashtag,
  geotag,
  post,
  comment,
  editor,
  accountCenter,
  install,
]
