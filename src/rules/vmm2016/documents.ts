/** Documents that packs rest on, named as repository and file. */
const docs = 'MicrosoftDocs/SystemCenterDocs'

export const edition2024 = `${docs}, vmm/plan-ports-protocols.md of 11/15/2024`
export const laterEditions = `${docs}, vmm/plan-ports-protocols.md of 05/07/2017 and 11/15/2024`
/** Microsoft’s list of the ports of Windows services, KB 832017. */
export const windowsServices =
  'MicrosoftDocs/SupportArticles-docs, service-overview-and-network-port-requirements.md (KB 832017)'
export const sqlFirewall = 'MicrosoftDocs/sql-docs, configure-the-windows-firewall-to-allow-sql-server-access.md'
export const scomFirewall = `${docs}, scom/plan-security-config-firewall.md`
export const wsusSetup = 'MicrosoftDocs/windowsserverdocs, windows-server-update-services/deploy/2-configure-wsus.md'
export const wdsPorts = 'Microsoft TechNet cc732918, Network Ports Used (Windows Deployment Services)'

/** An article of the VMM documentation: "vmm/migrate.md". */
export function vmmDocs(file: string): string {
  return `${docs}, ${file}`
}
