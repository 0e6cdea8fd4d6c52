import type { SourceRow } from '../catalogue.ts'

/**
 * The article's 27 rows, cell for cell as printed; only the blanks around a cell are gone. A line is cut at every "|",
 * so a row that ends in one has an empty last cell (M2, F4), and the shifted row M16 keeps its fourth cell, which a
 * rendered page drops because the table has three columns.
 *
 * From "VMM ports and protocols", Microsoft, ms.date 12/15/2016, under CC BY 4.0.
 */
export const sourceRows: readonly SourceRow[] = [
  {
    id: 'M1',
    section: 'M',
    cells: [
      'Hyper-V host (VMM agent)',
      '80: WinRM<br/><br/> 135: RPC<br/><br/> 139: NetBIOS<br/><br/> 445: SMB (over TCP)',
      'VMM setup',
    ],
  },
  { id: 'M2', section: 'M', cells: ['Hyper-V host (file transfer)', '443: HTTPS (using BITS)', ''] },
  { id: 'M3', section: 'M', cells: ['Hyper-V host (control channel)', '5985, 5986: WS-Management', 'VMM setup'] },
  { id: 'M4', section: 'M', cells: ['VM guest agent (file transfer)', '443: HTTPS (using BITS)', 'Registry'] },
  { id: 'M5', section: 'M', cells: ['VM guest agent (control channel)', '5985: WS-Management', ''] },
  { id: 'M6', section: 'M', cells: ['VMware ESX 3.0/3.5 host (file transfer)', '22: SFTP', ''] },
  { id: 'M7', section: 'M', cells: ['VMware ESXi host (data channel)', '443: HTTPS (using BITS)', ''] },
  { id: 'M8', section: 'M', cells: ['WSUS server (data channel)', '80: HTTP<br/><br/> 443: HTTPS', 'Registry'] },
  { id: 'M9', section: 'M', cells: ['WSUS server (control channel)', '8540, 8531: HTTPS', 'Registry'] },
  { id: 'M10', section: 'M', cells: ['SQL Server database (remote)', '1433: TDS', ''] },
  { id: 'M11', section: 'M', cells: ['Load balancer', '80, 443: Load balancer config provider', ''] },
  { id: 'M12', section: 'M', cells: ['Storage management service', 'NA: WMI', ''] },
  { id: 'M13', section: 'M', cells: ['VMM library server on the VMM management server', '443: BITS', 'VMM setup'] },
  {
    id: 'M14',
    section: 'M',
    cells: ['Baseboard Management Controller (BMC)', '443: HTTP (SMASH over WS-Management)', 'BMC device'],
  },
  { id: 'M15', section: 'M', cells: ['Baseboard Management Controller (BMC)', '623: IPMI', 'BMC device'] },
  { id: 'M16', section: 'M', cells: ['Hyper-V host', 'NA', 'ICMP (Ping)', 'Windows Firewall and network devices'] },
  {
    id: 'T1',
    section: 'T',
    cells: ['Hyper-V host in untrusted domain/perimeter network<br/><br/> (file transfer)', '443: (TCP)', 'VMM setup'],
  },
  {
    id: 'T2',
    section: 'T',
    cells: ['VMM console on different computer', '8100, 8101 (HTTPS), 8102 (NET.TCP), 8103 (HTTP): WCF', 'VMM setup'],
  },
  { id: 'T3', section: 'T', cells: ['Windows PE agent', '8101 (control), 8103 (time sync): WCF', 'VMM setup'] },
  { id: 'T4', section: 'T', cells: ['WDS PXE provider)', '8102: WCF', 'VMM setup'] },
  {
    id: 'C1',
    section: 'C',
    cells: ['VMM management server', '8100, 8101 (HTTPS), 8102 (NET.TCP), 8103 (HTTP): WCF', 'VMM setup'],
  },
  { id: 'C2', section: 'C', cells: ['Hyper-V host', '2179: RDP (using VMConnect)', 'VMM console'] },
  { id: 'C3', section: 'C', cells: ['VMware Web Services', '443: WCF', 'VMM console'] },
  {
    id: 'F1',
    section: 'F',
    cells: [
      'Windows file server<br/><br/> (VMM agent)',
      '80: WinRM<br/><br/> 135: RPC<br/><br/> 139: NetBIOS<br/><br/> 445: SMB (over TCP)',
      'VMM setup',
    ],
  },
  { id: 'F2', section: 'F', cells: ['Windows file server<br/><br/> (file transfer)', '443: HTTPS (using BITS)', ''] },
  {
    id: 'F3',
    section: 'F',
    cells: ['Windows file server<br/><br/> (control channel)', '5985/5986: WS-Management', 'VMM setup'],
  },
  { id: 'F4', section: 'F', cells: ['Windows file server', 'CredSSP', ''] },
]
