import type { WordRecords } from '../types'

export const extensions = {
  32100: {
    phrases: [
      'no plugin set',
      'plugin not selected',
      'email sender not set up',
      'sms sender not set up',
      'no file storage set up',
      'search plugin absent',
      'feature not set up',
    ],
    sentences: [
      'after the move to a new server no plugin for mail is chosen',
      'we have not picked any sms service in the panel, so no text message goes out',
    ],
  },
  32101: {
    phrases: [
      'plugin not found',
      'plugin not installed',
      'unknown plugin',
      'addon missing',
      'plugin uninstalled',
      'unknown fskey',
    ],
    sentences: [
      'we deleted a plugin and the site still tries to call it',
      'i give the name of an addon that was never installed here',
    ],
  },
  32102: {
    phrases: [
      'plugin turned off',
      'plugin disabled',
      'plugin deactivated',
      'inactive plugin',
      'addon not activated',
      'plugin switched off',
    ],
    sentences: [
      'the plugin is installed but somebody switched it off in the panel',
      'i forgot to activate the upload addon after installing it',
    ],
  },
  32103: {
    phrases: [
      'plugin settings missing',
      'blank plugin settings',
      'api credentials not filled in',
      'provider secret missing',
      'plugin keys not set',
    ],
    sentences: [
      'i installed the sms plugin but have not entered its keys yet',
      'the options page of our mail service is still blank and so it does not run',
    ],
  },
  32104: {
    phrases: [
      'amazon s3',
      'aws bucket',
      'object storage',
      'direct upload impossible',
      'presigned upload',
      's3 compatible api',
    ],
    sentences: [
      'i try to upload straight to a bucket but our storage plugin can not do that',
      'we use a local disk for files and the amazon way of uploading is refused',
    ],
  },
  32105: {
    phrases: [
      'file storage misconfigured',
      'storage plugin broken',
      'bucket settings wrong',
      'cannot attach files now',
      'file host down',
      'cloud storage problem',
    ],
    sentences: [
      'nobody can add pictures at the moment because the file storage is set up badly',
      'we changed the storage keys and now no attachment can be saved',
    ],
  },
  32201: {
    phrases: [
      'not found',
      'no such item',
      'unknown id',
      'invalid identifier',
      'item is gone',
      'target not found',
      'nothing with this id',
    ],
    sentences: [
      'i follow something and it tells me the id leads to nothing',
      'i want to upload for an item whose number does not exist in the database',
    ],
  },
  32202: {
    phrases: [
      'duplicate data',
      'duplicate row',
      'inconsistent data',
      'corrupt data',
      'more than one match',
      'query mismatch',
    ],
    sentences: [
      'there are two entries for the same thing and the system can not choose',
      'the database gives odd results, one row seems to be there twice',
    ],
  },
  32203: {
    phrases: [
      'link expired',
      'request timed out',
      'callback expired',
      'took too long',
      'stale record',
      'page open too long',
      'start over',
    ],
    sentences: [
      'i left the plugin window open for ages and what i did there expired',
      'the callback came after the time was over and i have to begin afresh',
    ],
  },
  32204: {
    phrases: [
      'already consumed',
      'already used start over',
      'link already clicked',
      'callback already used',
      'used twice',
      'one-time record',
      'repeat the step',
    ],
    sentences: [
      'i went back in the browser and must repeat a step that was used up',
      'my client reads the same callback a second time and should fetch a new one',
    ],
  },
  32205: {
    phrases: [
      'single use only',
      'already redeemed',
      'cannot reuse',
      'used up for good',
      'spent token',
      'one-time record',
    ],
    sentences: [
      'this was good for one time only and i have used it for good',
      'i wanted to redeem the same record twice and it is spent forever',
    ],
  },
  32206: {
    phrases: [
      'no data returned',
      'blank record',
      'nothing stored',
      'login attempt not found',
      'callback without data',
      'nothing came back',
    ],
    sentences: [
      'the record is there but nothing is inside it',
      'i wait for the login on the other device and the answer still has no content',
    ],
  },
  32301: {
    phrases: [
      'plugin timeout',
      'gateway timeout',
      'provider down',
      'upstream unreachable',
      'third party not answering',
      'service unavailable',
      'no reply',
    ],
    sentences: [
      'the payment service stays silent, the page waits and then gives up',
      'our external partner does not answer any of our calls since this morning',
    ],
  },
  32302: {
    phrases: [
      'plugin failed',
      'third-party failure',
      'bad gateway',
      'upstream error',
      'external service failed',
      'social account linking failed',
      'integration failed',
    ],
    sentences: [
      'i tried to connect my third party login and the plugin could not finish it',
      'the external service did answer, but it could not do what we asked',
    ],
  },
  32303: {
    phrases: [
      'webhook data missing',
      'callback not found',
      'unknown callback key',
      'plugin returned nothing',
      'bad webhook',
      'callback data gone',
      'nearby list not working',
    ],
    sentences: [
      'i came back from the plugin page and the data it should deliver was lost',
      'the list of posts near me stays broken because the map plugin returns nothing usable',
    ],
  },
  32304: {
    phrases: [
      'file disappeared',
      'download link failed',
      'broken attachment',
      'file missing on storage',
      'attachment gone',
      'cannot generate download link',
    ],
    sentences: [
      'i want to download something and the system lost the file behind it',
      'no link for my attachment can be made as it is missing on the disk',
    ],
  },
} as const satisfies WordRecords
