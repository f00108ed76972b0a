import type { CategorySource } from '../types'

export const extensions = {
  slug: 'extensions',
  title: 'Extensions',
  prefix: 32,
  codes: [
    { code: 32100, message: 'No service provider configured' },
    { code: 32101, message: 'The service provider not exist' },
    { code: 32102, message: 'The service provider not enabled' },
    { code: 32103, message: 'Service provider config parameter is empty' },
    { code: 32104, message: 'S3 uploads are not supported by the storage provider' },
    {
      code: 32105,
      message:
        'Storage service provider configuration exception, temporarily unable to upload file',
    },
    { code: 32201, message: 'Wrong ID or record not exist' },
    { code: 32202, message: 'Abnormal data: failed to be queried or data duplicated.' },
    { code: 32203, message: 'Record expired and invalid. Please try again.' },
    { code: 32204, message: 'Record used. Please try again.' },
    { code: 32205, message: 'Record used. Can no longer be used.' },
    { code: 32206, message: 'Record content is empty' },
    { code: 32301, message: 'No response from the service provider' },
    { code: 32302, message: 'Service provider processing failed' },
    { code: 32303, message: 'Callback error: data lost or wrong record' },
    { code: 32304, message: 'Abnormal execution: file lost or wrong record' },
  ],
} as const satisfies CategorySource
