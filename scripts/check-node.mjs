// Written in old JavaScript on purpose: an old Node must be able to read it and print the message.
var parts = process.versions.node.split('.')
var major = Number(parts[0])
var minor = Number(parts[1])
var supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24

if (!supported) {
  console.error(
    'Coexist needs Node 20.19 or later (22.12 or later of the 22 line). This is Node ' +
      process.versions.node +
      '.\nInstall a current one from https://nodejs.org and run the same command again.'
  )
  process.exit(1)
}
