// Roles of Cosmos DB itself, for data. Nobody gets one that reaches keys, settings or backups.
param accountName string
param appName string
param appPrincipalId string
param registerReaderIds string[]

var dataReader = '00000000-0000-0000-0000-000000000001'
var dataContributor = '00000000-0000-0000-0000-000000000002'

resource account 'Microsoft.DocumentDB/databaseAccounts@2026-03-15' existing = {
  name: accountName
}

resource app 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2026-03-15' = {
  parent: account
  // By the name of the identity, because its id is not known before it is made, and what-if would show no role at all.
  name: guid(account.id, appName, dataContributor)
  properties: {
    principalId: appPrincipalId
    roleDefinitionId: '${account.id}/sqlRoleDefinitions/${dataContributor}'
    scope: '${account.id}/dbs/enighet'
  }
}

// One at a time: Cosmos DB refuses two changes of roles at once.
@batchSize(1)
resource registerReaders 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2026-03-15' = [
  for readerId in registerReaderIds: {
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
  }
]
