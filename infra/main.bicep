// Everything one environment of Enighet needs, in one resource group. Contributor on the group is enough to deploy it:
// the only roles given are Cosmos DB's own, for data.
targetScope = 'resourceGroup'

@description('What the resources are named after, for example enighet-prod. Names that must be unique get a suffix.')
@minLength(3)
@maxLength(20)
param name string

@description('The region of everything but the bot registration, which is global.')
param location string = resourceGroup().location

@description('The App Service plan. It must be able to run two instances that are always on: B1 or larger.')
param planSku string

@description('How many instances run. Two or more, so that one can be lost or replaced without anybody noticing.')
@minValue(2)
param instances int

@description('How far back the store can be restored to any second.')
@allowed([
  'Continuous7Days'
  'Continuous30Days'
])
param backupTier string

@description('How long logs are kept, in days.')
@minValue(30)
@maxValue(730)
param logRetentionDays int

@description('The Cosmos DB account. Given only to go on with one that a backup was restored to.')
@maxLength(44)
param storeName string = '${toLower(name)}-${uniqueString(resourceGroup().id)}'

@minLength(36)
@maxLength(36)
type entraId = string

@description('Ids of the other tenants whose people may take part, for shared channels between organisations.')
param otherTenantIds entraId[] = []

@description('Object ids of groups, people or applications that may read the register of decisions, and nothing else.')
param registerReaderIds entraId[] = []

var uniqueName = '${toLower(name)}-${uniqueString(resourceGroup().id)}'

module identity 'modules/identity.bicep' = {
  params: {
    name: name
    location: location
  }
}

module logs 'modules/logs.bicep' = {
  params: {
    name: name
    location: location
    retentionDays: logRetentionDays
  }
}

module store 'modules/store.bicep' = {
  params: {
    name: storeName
    location: location
    backupTier: backupTier
    workspaceId: logs.outputs.workspaceId
  }
}

module storeAccess 'modules/store-access.bicep' = {
  params: {
    accountName: storeName
    appName: name
    appPrincipalId: identity.outputs.principalId
    registerReaderIds: registerReaderIds
  }
  dependsOn: [
    store
  ]
}

module app 'modules/app.bicep' = {
  params: {
    name: uniqueName
    location: location
    planSku: planSku
    instances: instances
    identityId: identity.outputs.id
    clientId: identity.outputs.clientId
    tenantId: subscription().tenantId
    otherTenantIds: otherTenantIds
    cosmosEndpoint: store.outputs.endpoint
    telemetryConnectionString: logs.outputs.connectionString
    workspaceId: logs.outputs.workspaceId
  }
}

module bot 'modules/bot.bicep' = {
  params: {
    name: uniqueName
    hostName: app.outputs.hostName
    identityId: identity.outputs.id
    clientId: identity.outputs.clientId
    tenantId: subscription().tenantId
    workspaceId: logs.outputs.workspaceId
  }
}

@description('What the Teams app package is made with.')
output botId string = identity.outputs.clientId

@description('What the program is deployed to.')
output appName string = uniqueName

output hostName string = app.outputs.hostName
output cosmosAccountName string = storeName
