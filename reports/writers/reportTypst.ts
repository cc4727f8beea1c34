/**
 * The page of a report in Typst: the form of Nghị định 30/2020/NĐ-CP, filled from JSON in `sys.inputs`.
 *
 * `content` is a `Content`, `form` a `decree30`, `words` what the form itself prints. Text comes in as strings only,
 * so that nothing in a document can become markup.
 */
export const reportTypst = String.raw`
#let content = json(bytes(sys.inputs.content))
#let form = json(bytes(sys.inputs.form))
#let words = json(bytes(sys.inputs.words))
#let size = form.size
#let signs = words.signs

#set document(title: content.title.join(" – "), author: content.letterhead.issuer, date: none)
#set text(font: "Tinos", lang: "vi", size: size.body * 1pt, hyphenate: false)
#set page(
  width: form.page.width * 1mm,
  height: form.page.height * 1mm,
  margin: (top: form.margin.top * 1mm, bottom: form.margin.bottom * 1mm, left: form.margin.left * 1mm, right: form.margin.right * 1mm),
  header-ascent: 20%,
  header: context {
    if here().page() > 1 { align(center, text(size: 13pt, counter(page).display())) }
  },
)
#set par(justify: true, first-line-indent: (amount: form.indent * 1mm, all: true), spacing: form.paragraphGap * 1pt + 0.65em)
#show heading: it => block(above: 12pt, below: 8pt, text(size: size.body * 1pt, weight: "bold", it.body))
#show figure.caption: it => text(size: 12pt, style: "italic", it.body)
#show figure.where(kind: table): set block(breakable: true)
#show figure.where(kind: table): it => {
  block(sticky: true, above: 8pt, below: 6pt, width: 100%, align(center, it.caption))
  block(above: 0pt, below: 10pt, it.body)
}
#set table(stroke: 0.5pt + rgb("#555555"), inset: (x: 4pt, y: 4pt))

#let cite(numbers) = if numbers.len() > 0 {
  super(numbers.map(n => link(label("source-" + str(n)), "[" + str(n) + "]")).join())
}
#let number(figure, cited: true) = {
  figure.printed
  if figure.marks.len() > 0 { h(0.1em) + figure.marks.map(mark => signs.at(mark)).join() }
  if cited { cite(figure.cites) }
}
#let run(parts) = for part in parts { if type(part) == str { part } else { number(part) } }
#let cell(value) = {
  if type(value) == str {
    if value == "missing" { text(style: "italic", fill: rgb("#666666"), words.missing) } else { value }
  } else { number(value) }
}
#let numeric(value) = type(value) != str or value == "missing" or value.starts-with("+") or value.starts-with("−") or value == "0" or value == "–"
#let aligned(value) = table.cell(align: if numeric(value) { right + horizon } else { left + horizon }, cell(value))
#let cells-of(rows) = rows.map(row => row.map(aligned)).flatten()
#let rows-table(columns, shares, rows) = {
  set text(size: size.table * 1pt)
  set par(justify: false, first-line-indent: 0pt, leading: 0.45em)
  table(
    columns: shares.map(share => share * 1fr),
    table.header(..columns.map(name => table.cell(fill: rgb("#eef2f4"), align: center + horizon, strong(name)))),
    ..cells-of(rows),
  )
}
#let draw(block-of) = {
  if block-of.type == "paragraph" { par(run(block-of.text)) }
  else if block-of.type == "item" { par("– " + run(block-of.text)) }
  else if block-of.type == "table" {
    figure(kind: table, supplement: none, numbering: none, caption: block-of.caption, rows-table(block-of.columns, block-of.shares, block-of.rows))
  } else {
    figure(
      kind: image, supplement: none, numbering: none, caption: block-of.caption,
      image(bytes(block-of.svg), format: "svg", width: 100%, alt: block-of.alt),
    )
  }
}

#let letterhead = content.letterhead
#let motto = words.mottoes.at(content.form)
#{
  set par(first-line-indent: 0pt, justify: false, leading: 0.5em)
  set align(center)
  let head(..lines) = stack(spacing: 6pt, ..lines)
  grid(
    columns: (5fr, 7fr), column-gutter: 3mm, row-gutter: 10pt,
    head(
      ..if "parent" in letterhead { (text(size: 12pt, upper(letterhead.parent)),) },
      text(size: 12pt, weight: "bold", upper(letterhead.issuer)),
      line(length: 24mm, stroke: 0.6pt),
    ),
    head(
      text(size: 12pt, weight: "bold", motto.at(0)),
      ..if motto.len() > 1 { (text(size: 13pt, weight: "bold", motto.at(1)),) },
      line(length: 46mm, stroke: 0.6pt),
    ),
    head(
      text(size: 13pt, "Số: " + letterhead.at("number", default: "……")),
      ..if "subject" in content { (text(size: 12pt, content.subject),) },
    ),
    text(size: 13pt, style: "italic", letterhead.place + ", " + words.date),
  )
  v(10pt)
  if "subject" not in content {
    head(
      ..content.title.map(row => text(size: size.title * 1pt, weight: "bold", row)),
      line(length: 40mm, stroke: 0.6pt),
    )
  }
  v(6pt)
}

#for section in content.sections {
  if section.heading != "" { heading(level: 1, section.heading) }
  for one in section.blocks { draw(one) }
}
#{
  set par(first-line-indent: 0pt, justify: false, spacing: 4pt)
  v(8pt)
  block(breakable: false, grid(
    columns: (1fr, 1fr),
    if content.recipients.len() > 0 {
      text(size: 12pt, weight: "bold", style: "italic", "Nơi nhận:")
      for to in content.recipients { linebreak() + text(size: size.note * 1pt, "- " + to) }
    },
    align(center, for (index, lineof) in content.signature.enumerate() {
      if index == content.signature.len() - 1 and index > 0 { v(18mm) }
      text(weight: "bold", lineof) + linebreak()
    }),
  ))
}
#context [#metadata(here().page()) <body-pages>]
#if content.annexes.len() + content.sources.len() > 0 {
  pagebreak()
  for section in content.annexes {
    heading(level: 1, section.heading)
    for one in section.blocks { draw(one) }
  }
  if content.sources.len() > 0 {
    heading(level: 1, words.sources)
    set text(size: 12pt)
    set par(first-line-indent: 0pt)
    for source in content.sources [
      #par[\[#source.number\] “#source.quote” – #source.document#if "page" in source [, trang #source.page].] #label("source-" + str(source.number))
    ]
  }
}
#v(8pt)
#{
  set par(first-line-indent: 0pt)
  set text(size: size.note * 1pt)
  if content.sources.len() > 0 { par(words.marks) }
  par(words.snapshot)
}
`;
