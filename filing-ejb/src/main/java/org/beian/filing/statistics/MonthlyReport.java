package org.beian.filing.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.authority.AuthorityView;
import org.beian.directory.calendar.CalendarService;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.document.Paper;
import org.beian.filing.document.PaperComposer;
import org.beian.filing.document.PaperComposer.Fact;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.form.FindingCode;
import org.beian.filing.form.FindingTexts;

/** Writes the monthly report for the authority above (建立备案档案，进行备案统计; Order 33, Art. 16). */
@ApplicationScoped
class MonthlyReport {

  private static final int REASONS = 10;

  @Inject AuthorityDirectory authorities;
  @Inject Clock clock;

  Paper write(String name, YearMonth month, Statistics now, Statistics before) {
    String title = "国际联网备案统计月报";
    LocalDate today = LocalDate.ofInstant(clock.instant(), CalendarService.BEIJING);
    PaperComposer paper =
        new PaperComposer(title, name + "　" + month)
            .heading(title)
            .subheading("%d年%d月".formatted(month.getYear(), month.getMonthValue()))
            .paragraph("统计单位：" + name)
            .part("一、办件")
            .table(applications(now.all(), before.all()))
            .part("二、新增备案")
            .grid(filings(now.all()));
    if (now.byAuthority().size() > 1) {
      paper.part("三、分受理机构").table(byAuthority(now));
    }
    paper.part("不予受理原因").table(reasons(now.all()));
    return paper
        .note("依据《计算机信息网络国际联网安全保护管理办法》（公安部令第33号）第十六条统计。数字由备案登记表直接统计，办件按提交日期，备案按备案日期。")
        .note("制表日期：" + today)
        .finish();
  }

  private static List<Fact> applications(Figures now, Figures before) {
    return List.of(
        fact("收到申请", now.submitted(), before.submitted()),
        fact("予以备案", now.in(ApplicationState.FILED), before.in(ApplicationState.FILED)),
        fact(
            "不予受理",
            now.in(ApplicationState.NOT_ACCEPTED),
            before.in(ApplicationState.NOT_ACCEPTED)),
        fact("人工审查中", now.in(ApplicationState.IN_REVIEW), before.in(ApplicationState.IN_REVIEW)),
        fact("申请人撤回", now.in(ApplicationState.WITHDRAWN), before.in(ApplicationState.WITHDRAWN)),
        fact("按期提交", now.onTime(), before.onTime()),
        fact("逾期提交", now.late(), before.late()),
        new Fact(
            "办结用时（工作时间）",
            "中位数 %d 分钟，九成不超过 %d 分钟".formatted(now.medianMinutes(), now.p90Minutes())));
  }

  private static Fact fact(String label, long now, long before) {
    return new Fact(label, "%d　（上月 %d，%+d）".formatted(now, before, now - before));
  }

  private static List<Fact> filings(Figures now) {
    return List.of(
        new Fact("合计", Long.toString(now.filed())),
        new Fact("IP登记", Long.toString(now.of(FilingTrack.IP))),
        new Fact("ICP登记", Long.toString(now.of(FilingTrack.ICP))),
        new Fact("互联单位", Long.toString(now.of(ConnectionRole.INTERCONNECTING))),
        new Fact("接入单位", Long.toString(now.of(ConnectionRole.ACCESS))),
        new Fact("使用单位", Long.toString(now.of(ConnectionRole.USER))));
  }

  private List<Fact> byAuthority(Statistics now) {
    return authorities.all().stream()
        .map(AuthorityView::code)
        .filter(now.byAuthority()::containsKey)
        .map(
            code ->
                new Fact(
                    authorities.find(code).orElseThrow().nameZh(),
                    "申请 %d，新增备案 %d，不予受理 %d"
                        .formatted(
                            now.of(code).submitted(),
                            now.of(code).filed(),
                            now.of(code).in(ApplicationState.NOT_ACCEPTED))))
        .toList();
  }

  private static List<Fact> reasons(Figures now) {
    if (now.reasons().isEmpty()) {
      return List.of(new Fact("无", "0"));
    }
    return now.reasons().entrySet().stream()
        .sorted(Map.Entry.<FindingCode, Long>comparingByValue().reversed())
        .limit(REASONS)
        .map(
            entry ->
                new Fact(
                    FindingTexts.title(entry.getKey(), Locale.SIMPLIFIED_CHINESE),
                    Long.toString(entry.getValue())))
        .toList();
  }
}
