using 'main.bicep'

param name = 'enighet-prod'
param planSku = 'P0v3'
param instances = 2
param backupTier = 'Continuous30Days'
param logRetentionDays = 90
param otherTenantIds = []
param registerReaderIds = []
