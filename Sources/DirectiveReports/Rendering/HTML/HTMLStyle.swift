/// How a report's page looks: on light and dark screens, and on A4 paper with the margins of Nghị định 30/2020/NĐ-CP.
enum HTMLStyle {
  /// The more columns, the wider on a screen and the smaller on paper.
  static func sheet(columnCount: Int) -> String {
    let isWide = columnCount > mostOnPortrait
    let widths = "table{min-width:\(columnCount * (columnCount > mostInLargePrint ? 6 : 3))rem}"
    let size = "@media print{table{font-size:\(columnCount > mostInLargePrint ? "8.5" : "11")pt}}"
    return [screen, widths, print, size, page(isWide: isWide)].joined(separator: "\n")
  }

  /// More columns than this stand on a landscape page.
  private static let mostOnPortrait = 7
  private static let mostInLargePrint = 13

  private static let screen = """
    :root{color-scheme:light dark;--ink:#1a1a1a;--paper:#fff;--faint:#595959;--line:#b0b0b0;--head:#e8edf3;--alert:#b3261e;
    --good:#2e7d32;--late:#a15c00;--going:#1565c0;--bad:#c62828;--none:#8a8a8a;--held:#6a4c93;--gone:#c9c9c9}
    body{margin:2rem auto;max-width:min(96%,110rem);padding:0 1rem;background:var(--paper);color:var(--ink);
    font:1rem/1.4 "Times New Roman","Liberation Serif",Tinos,serif}
    p{margin:0}h1{margin:1.5rem 0 1rem;font-size:1.15rem;text-align:center}h1 span{display:block}
    .letterhead,.signature{display:flex;flex-wrap:wrap;justify-content:space-between;gap:1rem 2rem;text-align:center}
    .letterhead>div{flex:1 1 16rem}.office,.nation,.motto,.position,.signer{font-weight:bold}
    .office::after{content:"";display:block;width:30%;margin:.15rem auto;border-top:1px solid}
    .motto::after{content:"";display:block;width:13rem;max-width:90%;margin:.15rem auto;border-top:1px solid}
    .day,.space{font-style:italic}
    .signature{margin-top:2rem}.signature>div{flex:1 1 16rem}.signature>div:first-child{text-align:left;font-size:.85rem}
    .recipients{font-weight:bold;font-style:italic}.signature ul{margin:0;padding:0;list-style:none}
    .space{color:var(--faint);padding-bottom:4.5rem}
    .scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.9rem}
    caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    th,td{border:1px solid var(--line);padding:.25rem .4rem;text-align:left;vertical-align:top;overflow-wrap:break-word}
    thead th{background:var(--head);text-align:center;vertical-align:middle}tbody th{font-weight:normal}
    td.n{text-align:right}td.d{text-align:center;white-space:nowrap}tfoot{font-weight:bold}.late .alert{color:var(--alert);font-weight:bold}
    .notes{margin:1rem 0;padding:0;list-style:none;font-size:.9rem;color:var(--faint)}
    figure{margin:1.5rem 0}figcaption{font-weight:bold}.legend,.bars{margin:.4rem 0;padding:0;list-style:none}
    .legend{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;font-weight:normal;font-size:.85rem}
    .bars li{display:flex;align-items:center;gap:.6rem;margin:.15rem 0;font-size:.85rem}
    .bars span{flex:0 0 14rem;text-align:right;overflow-wrap:break-word}.bars svg{flex:1 1 auto;min-width:0;max-width:44rem}
    svg text{font:12px sans-serif;text-anchor:middle;fill:#fff}
    .bar-doneInTime{fill:var(--good)}.bar-doneLate{fill:var(--late)}.bar-inTime{fill:var(--going)}.bar-overdue{fill:var(--bad)}
    .bar-noDeadline{fill:var(--none)}.bar-suspended{fill:var(--held)}.bar-withdrawn{fill:var(--gone)}svg .on-withdrawn{fill:#000}
    @media screen and (prefers-color-scheme:dark){:root{--ink:#e6e6e6;--paper:#15181c;--faint:#b0b0b0;--line:#50565e;--head:#262c34;
    --alert:#ff8a80;--good:#2f8f4e;--late:#b06a10;--going:#3579d0;--bad:#d04545;--none:#6f757d;--held:#8a6cc0;--gone:#aeb4bb}}
    @media (max-width:40rem){.bars li{display:block}.bars span{display:block;text-align:left}}
    """

  private static let print = """
    @media print{body{margin:0;max-width:none;padding:0;font-size:13pt}h1{font-size:14pt}.scroll{overflow:visible;padding:0 1px}table{table-layout:fixed;min-width:0;line-height:1.2}th,td{padding:1.5pt 2pt}tfoot{display:table-row-group}tr,.signature,.bars li{break-inside:avoid}
    figcaption{break-after:avoid}.notes,.legend,.bars li{font-size:10pt}.signature>div:first-child{font-size:11pt}
    .letterhead,.signature{flex-wrap:nowrap}.letterhead>div,.signature>div{flex:1 1 0}.letterhead{font-size:13pt}
    *{print-color-adjust:exact}}
    """

  /// Margins of 20 mm above and below, 30 mm where it is bound, 15 mm on the other side; pages after the first are numbered.
  private static func page(isWide: Bool) -> String {
    """
    @page{size:A4\(isWide ? " landscape" : "");margin:20mm 15mm 20mm 30mm;@top-center{content:counter(page);font:13pt "Times New Roman",serif}}
    @page :first{@top-center{content:none}}

    """
  }
}
