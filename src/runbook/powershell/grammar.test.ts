import { describe, expect, it } from 'vitest'
import { parseErrors, statementsOf } from './test-grammar'

const good: Readonly<Record<string, string>> = {
  'a script with parameters': `#Requires -Version 5.1
# Prüft das Postfach – lesend
[CmdletBinding()]
param(
  [Parameter(Mandatory = $true)]
  [string]$Domain
)
$found = Get-AcceptedDomain -Identity $Domain -ErrorAction 'Stop'
if ($found -and $found.Default) { Write-Output 'yes' } elseif ($found) { Write-Output 'no' } else { exit 1 }`,
  'a pipeline':
    "Get-Mailbox -ResultSize 'Unlimited' | Where-Object { $_.Name -eq 'a' } | Select-Object -Property 'A', 'B'",
  'an attempt': "try { Get-X -Name 'a' -ErrorAction 'Stop' }\ncatch { Write-Error $_ }\nfinally { Get-Y }",
  'a function': 'function Get-Z {\n  param([string]$Name)\n  return "is $($Name.Length) long"\n}\nGet-Z -Name \'a\'',
  'a list and a table': "$list = @('a', ('caf' + [char]0x00E9))\n$table = @{ A = 1; B = 'b' }\nSet-X @table",
  'a switch over several lines': "switch ($x) {\n  'a' { Get-A }\n  default { Get-B }\n}",
  'sizes in lower case': '$x = 5gb\nif ($x -gt 10mb) { Get-Y }',
  'questions in strings and comments': "# why ?? 10GB .ForEach( && \nWrite-Output 'a ?? b ?. c && 10GB .ForEach('",
  'whether the last command went well': 'if ($?) { Get-Y }',
  'a keyword as an argument': "Get-X -Name 'catch' -Param 1",
  'a here-string': "$x = @'\nit's 10GB ??\n'@\nSet-X -Text $x",
}

const bad: Readonly<Record<string, string>> = {
  'param( [string]$a': 'line 1',
  "Set-X -Name 'a": 'line 1',
  '(Get-X': 'line 1',
  "$x = @'\ntext\n  '@\nGet-Y": 'line 1',
  'Get-X }': 'line 1',
  'Get-X |': 'line 1',
  '$a = 1 +': 'line 1',
  '$a -foo $b': 'line 1',
  '$t = @{ A = 1, B = 2 }': 'line 1',
  'if $a { 1 }': 'line 1',
  'foreach $u in $x { 1 }': 'line 1',
  'Get-X\n\nparam([string]$a)': 'line 3: param must come before every statement',
  'function f {\n  Get-X\n  param($a)\n}': 'line 3: param must come before every statement',
  '$a = 1\ncatch { 1 }': 'line 2: catch without try',
  'if ($a) { 1 }\nfinally { 2 }': 'line 2: finally without try',
  'Get-X\nelse { 2 }': 'line 2: else without if',
  'Get-X\ntry { 1 }': 'line 2: try without catch or finally',
  'Set-X -Names A, B': 'line 1',
  'Set-X -Names A,B': 'line 1',
  "Set-X -Names 'A', B": 'line 1',
  "$x = @('A', B)": 'line 1',
  'Set-X -Size 10GB': 'line 1: write kb, mb and gb in lower case',
  '$x = 10MB': 'line 1: write kb, mb and gb in lower case',
  '$a ?? $b': 'no ??, ?: and ?.',
  '$a ? 1 : 2': 'no ??, ?: and ?.',
  '$a?.b': 'no ??, ?: and ?.',
  'Write-Output "a $($a ?? $b)"': 'no ??, ?: and ?.',
  '$x | ? { $_ }': 'no ? for Where-Object',
  "$x.ForEach('a')": 'no .ForEach(',
  '$x.foreach({ $_ })': 'no .ForEach(',
  'Get-X && Get-Y': 'no && and ||',
  "Get-X\nSet-X -Name 'café'": 'line 2: only comments may hold other characters than ASCII',
  'Get-X \u2013Name 1': 'line 1: only comments may hold other characters than ASCII',
}

describe('parseErrors', () => {
  it.each(Object.entries(good))('finds nothing in %s', (_, script) => {
    expect(parseErrors(script)).toEqual([])
    expect(parseErrors(script.replaceAll('\n', '\r\n'))).toEqual([])
  })

  it.each(Object.entries(bad))('refuses %j', (script, message) => {
    expect(parseErrors(script).join('\n')).toContain(message)
  })
})

describe('statementsOf', () => {
  it('counts the statements at the top', () => {
    expect(statementsOf("Get-X; Set-Y -Name 'a;b'\nif ($a) { Get-B; Get-C }")).toBe(3)
    expect(statementsOf("Get-X 'a")).toBe('error')
  })
})
