import type { Site } from './headers.ts'

/** Read by IIS out of the folder itself. */
export function iisFile({ headers, hashedFolder, cache, mediaTypes }: Site): string {
  const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  const types = Object.entries(mediaTypes).flatMap(([ending, type]) => [
    `      <remove fileExtension=".${ending}" />`,
    `      <mimeMap fileExtension=".${ending}" mimeType="${attribute(type)}" />`,
  ])
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Coexist on IIS 8 or later. -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <staticContent>
      <clientCache cacheControlMode="NoControl" cacheControlCustom="${cache.others}" />
${types.join('\n')}
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${headers.flatMap(({ name, value }) => [`        <remove name="${name}" />`, `        <add name="${name}" value="${attribute(value)}" />`]).join('\n')}
      </customHeaders>
    </httpProtocol>
    <security>
      <requestFiltering>
        <hiddenSegments>
          <add segment=".htaccess" />
          <add segment="_headers" />
          <add segment="staticwebapp.config.json" />
        </hiddenSegments>
      </requestFiltering>
    </security>
  </system.webServer>
  <location path="${hashedFolder}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="NoControl" cacheControlCustom="${cache.hashed}" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`
}
