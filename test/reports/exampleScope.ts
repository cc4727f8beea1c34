import type { Indicator } from "../../model/indicator.ts";
import type { Issue } from "../../reports/content/composeReport.ts";
import type { Scope } from "../../reports/content/scope.ts";
import type { Fact } from "../../reports/facts/facts.ts";
import { facts, type Facts as SampleFacts } from "../../samples/facts.ts";

const indicators: readonly (readonly [
  id: string,
  unit: string,
  aggregation: Indicator["aggregation"],
  label: string,
  key: keyof SampleFacts,
])[] = [
  ["propaganda.sessions", "buổi", "flow", "Số buổi tuyên truyền, vận động", "sessions"],
  ["propaganda.attendees", "lượt người", "flow", "Số lượt người tham dự tuyên truyền", "attendees"],
  ["tips.received", "tin", "flow", "Nguồn tin do Nhân dân cung cấp", "tips"],
  ["crime.social_order.cases", "vụ", "flow", "Số vụ phạm tội về trật tự xã hội", "cases"],
  ["crime.social_order.solved", "vụ", "flow", "Số vụ phạm tội TTXH đã làm rõ", "solved"],
  ["traffic.accidents", "vụ", "flow", "Số vụ tai nạn giao thông", "accidents"],
  ["traffic.fines", "đồng", "flow", "Tiền phạt TTATGT", "fines"],
  ["models.total", "mô hình", "stock", "Tổng số mô hình đang hoạt động", "models"],
  ["safety_standard.achieved", "đơn vị", "flow", "Đơn vị đạt chuẩn an toàn về ANTT", "villagesSafe"],
];

const areas = [
  ["bat-xat", "Huyện Bát Xát"],
  ["bao-thang", "Huyện Bảo Thắng"],
  ["sa-pa", "Thị xã Sa Pa"],
] as const;

/** The report on Bát Xát in 2022 from the sample figures: Sa Pa reports since 2022, accidents of 2022 are missing. */
export function exampleScope(): Scope {
  const figures = areas.flatMap(([key, area]) =>
    [2020, 2021, 2022].flatMap((year): Fact[] => {
      if (key === "sa-pa" && year < 2022) return [];
      const sample = facts(key, year);
      return indicators.flatMap(([indicator, , , label, field]): Fact[] => {
        if (indicator === "traffic.accidents" && year === 2022) return [];
        const value = String(sample[field]);
        const basis = indicator.startsWith("safety_standard")
          ? year < 2022
            ? "Thông tư 23/2012"
            : "Thông tư 124/2021"
          : undefined;
        const source = {
          document: `${year}-${key}.docx`,
          page: undefined,
          quote: `${label} năm ${year} là ${value} <b>&`,
        };
        return [
          {
            indicator,
            area,
            year,
            role: "actual",
            value,
            basis,
            marks: indicator === "models.total" ? ["restated"] : [],
            sources: [source],
          },
        ];
      });
    }),
  );
  const target: Fact = { ...figures[0]!, area: "Huyện Bát Xát", year: 2022, role: "target", value: "250" };
  return {
    area: "Huyện Bát Xát",
    year: 2022,
    compare: ["Huyện Bảo Thắng", "Thị xã Sa Pa"],
    topics: [],
    indicators: new Map(
      indicators.map(([id, unit, aggregation, vi]) => [
        id,
        { id, topic: id.split(".")[0]!, unit, aggregation, label: { vi, en: id } },
      ]),
    ),
    facts: {
      figures: [...figures, target],
      doubtful: [{ ...figures[0]!, marks: ["doubtful"] }],
      findings: [
        {
          severity: "wrong",
          area: "Huyện Bát Xát",
          period: "2022",
          stated: "259",
          computed: "167",
          reason: "87 + 9 + 71 = 167",
          quotes: ["tổ chức 259 buổi tuyên truyền", "Trong đó: 87 buổi, 9 buổi, 71 buổi"],
          document: "2022-bat-xat.docx",
        },
      ],
      snapshot: "0123456789abcdef",
    },
  };
}

export const exampleIssue: Issue = {
  form: "state",
  letterhead: {
    parent: "Công an tỉnh Lào Cai",
    issuer: "Phòng Tham mưu",
    number: "12/BC-PTM",
    place: "Lào Cai",
    date: "2023-01-05",
  },
  recipients: ["Giám đốc Công an tỉnh;", "Lưu: VT."],
  signature: ["TRƯỞNG PHÒNG", "Nguyễn Văn Mẫu"],
};
