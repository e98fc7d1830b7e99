using 'main.bicep'

param name = 'enighet-test'
param planSku = 'B1'
param instances = 2
param backupTier = 'Continuous7Days'
param logRetentionDays = 30
param otherTenantIds = []
param registerReaderIds = []
