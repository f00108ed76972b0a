import type { WordRecords } from '../types'

export const extensions = {
  32100: {
    sentences: [
      'after the move to a new server no plugin for mail is chosen',
      'we have not picked any sms service in the panel, so no text message goes out',
    ],
  },
  32101: {
    sentences: [
      'we deleted a plugin and the site still tries to call it',
      'i give the name of an addon that was never installed here',
    ],
  },
  32102: {
    sentences: [
      'the plugin is installed but somebody switched it off in the panel',
      'i forgot to activate the upload addon after installing it',
    ],
  },
  32103: {
    sentences: [
      'i installed the sms plugin but have not entered its keys yet',
      'the options page of our mail service is still blank and so it does not run',
    ],
  },
  32104: {
    sentences: [
      'i try to upload straight to a bucket but our storage plugin can not do that',
      'we use a local disk for files and the amazon way of uploading is refused',
    ],
  },
  32105: {
    sentences: [
      'nobody can add pictures at the moment because the file storage is set up badly',
      'we changed the storage keys and now no attachment can be saved',
    ],
  },
  32201: {
    sentences: [
      'i follow something and it tells me the id leads to nothing',
      'i want to upload for an item whose number does not exist in the database',
    ],
  },
  32202: {
    sentences: [
      'there are two entries for the same thing and the system can not choose',
      'the database gives odd results, one row seems to be there twice',
    ],
  },
  32203: {
    sentences: [
      'i left the plugin window open for ages and what i did there expired',
      'the callback came after the time was over and i have to begin afresh',
    ],
  },
  32204: {
    sentences: [
      'i went back in the browser and must repeat a step that was used up',
      'my client reads the same callback a second time and should fetch a new one',
    ],
  },
  32205: {
    sentences: [
      'this was good for one time only and i have used it for good',
      'i wanted to redeem the same record twice and it is spent forever',
    ],
  },
  32206: {
    sentences: [
      'the record is there but nothing is inside it',
      'i wait for the login on the other device and the answer still has no content',
    ],
  },
  32301: {
    sentences: [
      'the payment service stays silent, the page waits and then gives up',
      'our external partner does not answer any of our calls since this morning',
    ],
  },
  32302: {
    sentences: [
      'i tried to connect my third party login and the plugin could not finish it',
      'the external service did answer, but it could not do what we asked',
    ],
  },
  32303: {
    sentences: [
      'i came back from the plugin page and the data it should deliver was lost',
      'the list of posts near me stays broken because the map plugin returns nothing usable',
    ],
  },
  32304: {
    sentences: [
      'i want to download something and the system lost the file behind it',
      'no link for my attachment can be made as it is missing on the disk',
    ],
  },
} as const satisfies WordRecords
