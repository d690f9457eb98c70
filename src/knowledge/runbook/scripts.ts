import type { Script } from './types'

/** First-party applications under which the services of Microsoft call Exchange Server. */
export const appIds = {
  exchangeOnline: '00000002-0000-0ff1-ce00-000000000000',
  skypeOnline: '00000004-0000-0ff1-ce00-000000000000',
  teamsScheduler: '7557eb47-c689-4224-abcf-aef9bd7573df',
  cloudVoicemail: 'db7de2b5-2149-435e-8043-e080dd50afae',
} as const

export const connectToGraph = "Connect-MgGraph -Scopes 'Application.ReadWrite.All'"
const certificateFile = '"$env:SystemDrive\\OAuthConfig\\OAuthCert.cer"'
const certificateType = 'System.Security.Cryptography.X509Certificates.X509Certificate2'
const encode = '$encoded = [System.Convert]::ToBase64String($certificate.GetRawCertData())'
const keysOf = (filter: string) => `(Get-MgServicePrincipal -Filter ${filter} -Select 'keyCredentials').KeyCredentials`

export const listPartnerApplications: Script = {
  lines: ["Get-PartnerApplication | Format-List 'Name', 'ApplicationIdentifier', 'Realm', 'Enabled', 'LinkedAccount'"],
}

/** Which certificate signs the tokens of Exchange Server; without it there is nothing to export. */
export const showAuthCertificate: Script = {
  lines: ["Get-AuthConfig | Format-List 'CurrentCertificateThumbprint', 'NextCertificateThumbprint'"],
}

/** The public part only. */
export const exportAuthCertificate: Script = {
  lines: [
    '$thumbprint = (Get-AuthConfig).CurrentCertificateThumbprint',
    "$certificate = Get-ChildItem -Path 'Cert:\\LocalMachine\\My' | Where-Object { $_.Thumbprint -eq $thumbprint }",
    '$bytes = $certificate.Export([System.Security.Cryptography.X509Certificates.X509ContentType]::Cert)',
    'New-Item -Path "$env:SystemDrive\\OAuthConfig" -ItemType \'Directory\' -Force',
    `[System.IO.File]::WriteAllBytes(${certificateFile}, $bytes)`,
  ],
}

export const showExportedCertificate: Script = {
  lines: [
    `$certificate = Get-PfxCertificate -FilePath ${certificateFile}`,
    "$certificate | Format-List 'Subject', 'Thumbprint', 'NotBefore', 'NotAfter', 'HasPrivateKey'",
  ],
}

export const deleteExportedCertificate: Script = { lines: [`Remove-Item -Path ${certificateFile}`] }

export const listKeys = (...ids: readonly string[]): Script => ({
  lines: [
    connectToGraph,
    ...ids.map((id) => `${keysOf(`"AppId eq '${id}'"`)} | Format-List 'Type', 'Usage', 'StartDateTime', 'EndDateTime'`),
  ],
})

/** The list is replaced as a whole, so that keys that still hold are sent along. */
export const uploadKeys = (...ids: readonly string[]): Script => ({
  lines: [
    connectToGraph,
    `$certificate = [${certificateType}]::new(${certificateFile})`,
    encode,
    "$added = @{ Type = 'AsymmetricX509Cert'; Usage = 'Verify'; Key = [System.Text.Encoding]::ASCII.GetBytes($encoded) }",
    `foreach ($id in @(${ids.map((id) => `'${id}'`).join(', ')})) {`,
    `    $principal = Get-MgServicePrincipal -Filter "AppId eq '$id'"`,
    `    $unexpired = ${keysOf(`"AppId eq '$id'"`)} | Where-Object { $_.EndDateTime -gt (Get-Date) }`,
    '    $keys = @()',
    '    foreach ($old in $unexpired) {',
    "        $keys += @{ Type = 'AsymmetricX509Cert'; Usage = 'Verify'; Key = $old.Key }",
    '    }',
    '    $keys += $added',
    '    Update-MgServicePrincipal -ServicePrincipalId $principal.Id -KeyCredentials $keys',
    '}',
  ],
})

export const listKeysWithMsonline = (id: string): Script => ({
  lines: ['Connect-MsolService', `Get-MsolServicePrincipalCredential -AppPrincipalId '${id}' -ReturnKeyValues $false`],
})

export const uploadKeyWithMsonline = (id: string): Script => ({
  lines: [
    'Connect-MsolService',
    `$certificate = New-Object -TypeName '${certificateType}' -ArgumentList ${certificateFile}`,
    encode,
    `New-MsolServicePrincipalCredential -AppPrincipalId '${id}' -Type 'asymmetric' -Usage 'Verify' -Value $encoded`,
  ],
})
