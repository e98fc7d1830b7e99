// Roles of Cosmos DB itself, for data. Nobody gets one that reaches keys, settings or backups.
param accountName string
param appPrincipalId string
param registerReaderIds array

var dataReader = '00000000-0000-0000-0000-000000000001'
var dataContributor = '00000000-0000-0000-0000-000000000002'

resource account 'Microsoft.DocumentDB/databaseAccounts@2024-11-15' existing = {
  name: accountName
}

resource app 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-11-15' = {
  parent: account
  name: guid(account.id, appPrincipalId, dataContributor)
  properties: {
    principalId: appPrincipalId
    roleDefinitionId: '${account.id}/sqlRoleDefinitions/${dataContributor}'
    scope: '${account.id}/dbs/enighet'
  }
}

// One at a time: Cosmos DB refuses two changes of roles at once.
@batchSize(1)
resource registerReaders 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-11-15' = [for readerId in registerReaderIds: {
  parent: account
  name: guid(account.id, readerId, dataReader)
  properties: {
    principalId: readerId
    roleDefinitionId: '${account.id}/sqlRoleDefinitions/${dataReader}'
    scope: '${account.id}/dbs/enighet/colls/decisions'
  }
  dependsOn: [
    app
  ]
}]
