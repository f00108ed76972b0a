import type { CategorySource } from '../types'

export const extensions = {
  slug: 'extensions',
  title: 'Extensions',
  prefix: 32,
  codes: [
    [32100, 'No service provider configured'],
    [32101, 'The service provider not exist'],
    [32102, 'The service provider not enabled'],
    [32103, 'Service provider config parameter is empty'],
    [32104, 'S3 uploads are not supported by the storage provider'],
    [32105, 'Storage service provider configuration exception, temporarily unable to upload file'],
    [32201, 'Wrong ID or record not exist'],
    [32202, 'Abnormal data: failed to be queried or data duplicated.'],
    [32203, 'Record expired and invalid. Please try again.'],
    [32204, 'Record used. Please try again.'],
    [32205, 'Record used. Can no longer be used.'],
    [32206, 'Record content is empty'],
    [32301, 'No response from the service provider'],
    [32302, 'Service provider processing failed'],
    [32303, 'Callback error: data lost or wrong record'],
    [32304, 'Abnormal execution: file lost or wrong record'],
  ],
} as const satisfies CategorySource
