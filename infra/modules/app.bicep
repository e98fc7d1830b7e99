param name string
param location string
param planSku string
param instances int
param identityId string
param clientId string
param tenantId string
param otherTenantIds string[]
param cosmosEndpoint string
param telemetryConnectionString string
param workspaceId string

resource plan 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: name
  location: location
  kind: 'linux'
  sku: {
    name: planSku
    capacity: instances
  }
  properties: {
    reserved: true
  }
}

resource site 'Microsoft.Web/sites@2025-03-01' = {
  name: name
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    // Any instance can answer anything: what is true is in the store.
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      // The program itself must get the SIGTERM, not a shell or npm around it. Otherwise as npm start.
      appCommandLine: 'exec node dist/enighet/index.js'
      alwaysOn: true
      healthCheckPath: '/ready'
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      http20Enabled: true
      remoteDebuggingEnabled: false
      appSettings: [
        { name: 'PORT', value: '8080' }
        { name: 'NODE_ENV', value: 'production' }
        { name: 'MicrosoftAppType', value: 'UserAssignedMsi' }
        { name: 'MicrosoftAppId', value: clientId }
        { name: 'MicrosoftAppTenantId', value: tenantId }
        { name: 'ENIGHET_TENANTS', value: join(otherTenantIds, ',') }
        // App Service's own front end is the one proxy before the program.
        { name: 'ENIGHET_PROXY_HOPS', value: '1' }
        { name: 'ENIGHET_STORE', value: 'cosmos' }
        { name: 'COSMOS_ENDPOINT', value: cosmosEndpoint }
        { name: 'AZURE_CLIENT_ID', value: clientId }
        { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: telemetryConnectionString }
        { name: 'SCM_DO_BUILD_DURING_DEPLOYMENT', value: 'true' }
        // Just what the lockfile says. No package's install script is run: only SQLite's driver would need its own, and
        // it is not used here.
        { name: 'CUSTOM_BUILD_COMMAND', value: 'npm ci --omit=dev --ignore-scripts && npm run build' }
        // Seconds to unpack some hundred megabytes of packages and start; the platform gives 230 unless it is told.
        { name: 'WEBSITES_CONTAINER_START_TIME_LIMIT', value: '600' }
        // Seconds to finish what is under way after SIGTERM; the platform gives 5 unless it is told.
        { name: 'WEBSITES_CONTAINER_STOP_TIME_LIMIT', value: '60' }
        // Minutes of not being ready before no more requests come to an instance.
        { name: 'WEBSITE_HEALTHCHECK_MAXPINGFAILURES', value: '3' }
      ]
    }
  }
}

// Deploying takes an Entra sign-in: there is no password to publish with.
resource noFtpPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2025-03-01' = {
  parent: site
  name: 'ftp'
  properties: {
    allow: false
  }
}

resource noScmPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2025-03-01' = {
  parent: site
  name: 'scm'
  properties: {
    allow: false
  }
}

// This preview has no successor: the newest version that is none is of 2016.
#disable-next-line use-recent-api-versions
resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: site
  name: 'logs'
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServiceHTTPLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
      { category: 'AppServiceAuditLogs', enabled: true }
    ]
    metrics: [
      { category: 'AllMetrics', enabled: true }
    ]
  }
}

output hostName string = site.properties.defaultHostName
