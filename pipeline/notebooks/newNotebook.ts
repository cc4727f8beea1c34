/** The text of a new notebook: a question, a query that runs on any warehouse, a chart, and room for words. */
export function newNotebook(name: string): string {
  return `---
title: ${name}
title_en: ${name}
---

# Câu hỏi của tôi?

\`\`\`sql so_lieu
SELECT area, period, value
FROM comparison
WHERE indicator = 'propaganda.sessions' AND role = 'actual' AND headline AND length(period) = 4
ORDER BY area, period
\`\`\`

\`\`\`chart lines so_lieu
caption: Số buổi tuyên truyền, vận động
\`\`\`

Nhận xét: …
`;
}
