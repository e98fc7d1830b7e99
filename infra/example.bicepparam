// Every parameter given, to see what the optional ones do. It is never deployed: the ids in it are nobody's.
using 'main.bicep'

param name = 'enighet-example'
param location = 'westeurope'
param planSku = 'P1v3'
param instances = 3
param backupTier = 'Continuous30Days'
param logRetentionDays = 365
param storeName = 'enighet-example-restored'
param otherTenantIds = [
  '11111111-1111-4111-8111-111111111111'
  '22222222-2222-4222-8222-222222222222'
]
param registerReaderIds = [
  '33333333-3333-4333-8333-333333333333'
  '44444444-4444-4444-8444-444444444444'
]
