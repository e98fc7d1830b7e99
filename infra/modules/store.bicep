// The containers are those of src/adapters/cosmos/cosmos-containers.ts; test/infra/store.test.ts compares them. The
// program never makes them itself in Azure, since its role covers data only.
param name string
param location string
param backupTier string
param workspaceId string

resource account 'Microsoft.DocumentDB/databaseAccounts@2026-03-15' = {
  name: name
  location: location
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    capabilities: [
      {
        name: 'EnableServerless'
      }
    ]
    locations: [
      {
        locationName: location
        failoverPriority: 0
      }
    ]
    consistencyPolicy: {
      // What one instance has saved, the other reads. It costs a double read, which is nothing at this load.
      defaultConsistencyLevel: 'Strong'
    }
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: {
        tier: backupTier
      }
    }
    disableLocalAuth: true
    minimalTlsVersion: 'Tls12'
    // Reachable from the internet, but only with a token of an identity that has a data role (store-access.bicep).
    publicNetworkAccess: 'Enabled'
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2026-03-15' = {
  parent: account
  name: 'enighet'
  properties: {
    resource: {
      id: 'enighet'
    }
  }
}

resource work 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2026-03-15' = {
  parent: database
  name: 'work'
  properties: {
    resource: {
      id: 'work'
      partitionKey: {
        paths: [
          '/forumId'
        ]
        kind: 'Hash'
        version: 2
      }
      indexingPolicy: {
        indexingMode: 'consistent'
        automatic: true
        includedPaths: [
          { path: '/forumId/?' }
          { path: '/kind/?' }
          { path: '/wakeAt/?' }
          { path: '/updatedAt/?' }
          { path: '/concerns/[]/?' }
        ]
        excludedPaths: [
          { path: '/*' }
        ]
      }
    }
  }
}

resource decisions 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2026-03-15' = {
  parent: database
  name: 'decisions'
  properties: {
    resource: {
      id: 'decisions'
      partitionKey: {
        paths: [
          '/forumId'
        ]
        kind: 'Hash'
        version: 2
      }
      indexingPolicy: {
        indexingMode: 'consistent'
        automatic: true
        includedPaths: [
          { path: '/forumId/?' }
          { path: '/decidedAt/?' }
          { path: '/sequence/?' }
          { path: '/isOpen/?' }
          { path: '/searched/?' }
        ]
        excludedPaths: [
          { path: '/*' }
        ]
        compositeIndexes: [
          [
            { path: '/decidedAt', order: 'descending' }
            { path: '/sequence', order: 'descending' }
          ]
        ]
      }
    }
  }
}

// This preview has no successor: the newest version that is none is of 2016.
#disable-next-line use-recent-api-versions
resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: account
  name: 'logs'
  properties: {
    workspaceId: workspaceId
    logAnalyticsDestinationType: 'Dedicated'
    logs: [
      { category: 'DataPlaneRequests', enabled: true }
      { category: 'ControlPlaneRequests', enabled: true }
    ]
    metrics: [
      { category: 'Requests', enabled: true }
    ]
  }
}

output endpoint string = account.properties.documentEndpoint
