/** Characters that a cell of a spreadsheet holds. Excel refuses a workbook with more, and loses the rest of a CSV's cell. */
export const longestCell = 32_767
