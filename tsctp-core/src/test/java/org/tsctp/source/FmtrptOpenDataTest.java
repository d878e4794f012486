package org.tsctp.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Loaded;
import org.tsctp.explain.Origin;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.LeftOut;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.Transaction;

/** The real reports against figures that were counted independently. */
class FmtrptOpenDataTest {

  private static final int COURSES = 19_767;

  private static final List<FmtrptCourse> courses = new ArrayList<>();
  private static final List<FmtrptCourse> published = new ArrayList<>();
  private static Loaded<Portfolio> loaded = Loaded.of(Portfolio.builder("none").build());

  @BeforeAll
  @SuppressWarnings("NonFinalStaticField") // read once for all tests
  static void read_the_reports() throws IOException {
    Path folder = OpenData.folder("fmtrpt");
    List<Path> xml;
    try (var files = Files.list(folder)) {
      xml = files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
    xml.forEach(file -> read(file, courses));
    read(folder.resolve("derived_published_layout_2018_2021.tsv"), published);
    loaded = FmtrptReader.read(xml);
  }

  private static void read(Path path, List<FmtrptCourse> into) {
    SourceFile file = new SourceFile(path, String.valueOf(path.getFileName()), true);
    file.read(text -> FmtrptCourses.read(text, file.name(), into::add, issue -> {}));
  }

  @Test
  void every_course_is_read() {
    assertThat(courses).hasSize(COURSES);
  }

  @Test
  void countries_and_years_add_up() {
    Map<String, List<FmtrptCourse>> groups =
        grouped(course -> course.origin().file() + "|" + course.country());
    List<SourceRow> expected = OpenData.expected("fmtrpt_country_fy.csv");
    assertThat(groups).hasSize(expected.size());
    for (SourceRow row : expected) {
      List<FmtrptCourse> group = groups.get(row.text("file") + "|" + row.text("country"));
      assertThat(figures(group))
          .as(row.texts().toString())
          .isEqualTo(
              String.join(
                  " ",
                  row.text("rows"),
                  row.text("trainees"),
                  row.text("rows_without_integer_quantity"),
                  plain(new BigDecimal(row.text("total_cost_usd"))),
                  row.text("rows_without_cost"),
                  row.text("rows_without_valid_start_date")));
    }
  }

  private static String figures(List<FmtrptCourse> group) {
    long trainees = group.stream().mapToLong(course -> course.quantity().orElse(0L)).sum();
    return String.join(
        " ",
        String.valueOf(group.size()),
        String.valueOf(trainees),
        count(group, course -> course.quantity().isEmpty()),
        plain(cost(group)),
        count(group, course -> course.cost().isEmpty()),
        count(group, course -> course.start().isEmpty()));
  }

  @Test
  void programs_add_up() {
    Map<String, List<FmtrptCourse>> groups = grouped(FmtrptOpenDataTest::programKey);
    List<SourceRow> expected = OpenData.expected("fmtrpt_country_program.csv");
    Map<String, String> figures = new TreeMap<>();
    for (SourceRow row : expected) {
      figures.put(
          row.text("file") + "|" + row.text("country") + "|" + row.text("program"),
          row.text("rows") + " " + plain(new BigDecimal(row.text("total_cost_usd"))));
    }
    Map<String, String> found = new TreeMap<>();
    groups.forEach((program, group) -> found.put(program, group.size() + " " + plain(cost(group))));
    assertThat(figures).hasSameSizeAs(expected);
    assertThat(found).isEqualTo(figures);
  }

  private static String programKey(FmtrptCourse course) {
    return course.origin().file() + "|" + course.country() + "|" + course.program().strip();
  }

  @Test
  void start_years_add_up() {
    Map<String, Long> counts =
        courses.stream()
            .filter(course -> course.start().isPresent())
            .collect(
                Collectors.groupingBy(
                    course ->
                        course.origin().file()
                            + "|"
                            + course.country()
                            + "|"
                            + course.start().orElseThrow().getYear(),
                    Collectors.counting()));
    Map<String, Long> expected =
        OpenData.expected("fmtrpt_country_start_year.csv").stream()
            .collect(
                Collectors.toMap(
                    row ->
                        row.text("file") + "|" + row.text("country") + "|" + row.text("start_year"),
                    row -> Long.valueOf(row.text("rows"))));
    assertThat(counts).isEqualTo(expected);
  }

  @Test
  void every_bad_cell_is_an_issue_at_its_line() throws IOException {
    List<Issue> cells =
        loaded.issues().stream()
            .filter(issue -> issue.severity() == Issue.Severity.ERROR && !issue.value().isEmpty())
            .filter(issue -> !issue.column().equals("student_unit"))
            .toList();
    assertThat(cells.stream().map(FmtrptOpenDataTest::key).sorted().toList())
        .isEqualTo(
            OpenData.expected("fmtrpt_bad_cells.csv").stream()
                .map(row -> row.text("file") + "|" + row.text("field") + "|" + row.text("text"))
                .sorted()
                .toList());
    for (Issue issue : cells) {
      Path file = OpenData.folder("fmtrpt").resolve(issue.file());
      assertThat(Files.readAllLines(file).get(issue.line() - 1).strip())
          .startsWith("<" + issue.column() + ">" + issue.value());
    }
  }

  private static String key(Issue issue) {
    return issue.file() + "|" + issue.column() + "|" + issue.value();
  }

  @Test
  void published_table_holds_the_same_courses_as_the_xml() {
    List<FmtrptCourse> last =
        courses.stream().filter(course -> course.report().compareTo("2018_2019") >= 0).toList();
    assertThat(published).hasSize(4893);
    for (int i = 0; i < last.size(); i++) {
      assertThat(content(published.get(i)))
          .as(published.get(i).origin() + " and " + last.get(i).origin())
          .isEqualTo(content(last.get(i)));
    }
  }

  private static String content(FmtrptCourse course) {
    return Names.squeeze(
        String.join(
            "|",
            course.report(),
            course.country(),
            course.program(),
            course.text(FmtrptField.COURSE_TITLE),
            course.text(FmtrptField.STUDENT_UNIT),
            course.text(FmtrptField.US_UNIT),
            course.text(FmtrptField.LOCATION),
            course.text(FmtrptField.PAGE_NUMBER),
            course.start().toString(),
            course.text(FmtrptField.END_DATE),
            course.quantity().toString(),
            course.cost().map(FmtrptOpenDataTest::plain).toString()));
  }

  @Test
  void published_table_makes_the_same_portfolio_as_the_xml() {
    Path folder = OpenData.folder("fmtrpt");
    Portfolio fromTable =
        FmtrptReader.read(folder.resolve("derived_published_layout_2018_2021.tsv")).value();
    Portfolio fromXml =
        FmtrptReader.read(
                folder.resolve("fmtrpt_2018_2019_tsctp.xml"),
                folder.resolve("fmtrpt_2019_2020_tsctp.xml"),
                folder.resolve("fmtrpt_2020_2021_tsctp.xml"))
            .value();
    assertThat(fromTable.list(Delivery.class)).isNotEmpty();
    assertThat(fromTable).isEqualTo(fromXml);
  }

  @Test
  void table_beside_the_xml_is_not_read_again() {
    Loaded<Portfolio> folder = FmtrptReader.read(OpenData.folder("fmtrpt"));
    assertThat(folder.value()).isEqualTo(loaded.value());
  }

  @Test
  void rows_of_totals_are_no_courses() {
    Set<Origin> totals = new HashSet<>();
    for (Issue issue : loaded.issues()) {
      if (issue.expected().equals("a course")) {
        totals.add(new Origin(issue.file(), issue.line()));
        totals.addAll(issue.alsoAt());
      }
    }
    assertThat(totals).hasSize(900);
    List<FmtrptCourse> counted =
        courses.stream().filter(course -> !totals.contains(course.origin())).toList();
    Portfolio portfolio = loaded.value();
    assertThat(portfolio.list(Delivery.class))
        .hasSize((int) counted.stream().filter(course -> course.start().isPresent()).count());
    assertThat(portfolio.list(Transaction.class))
        .hasSize((int) counted.stream().filter(course -> course.cost().isPresent()).count());
    assertThat(
            portfolio.list(Transaction.class).stream()
                .map(Transaction::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(cost(counted));
    assertThat(
            portfolio.list(Delivery.class).size()
                + portfolio.leftOut().stream().mapToInt(LeftOut::rows).sum())
        .isEqualTo(counted.size());
  }

  @Test
  void totals_of_a_sound_report_equal_the_sums_of_its_courses() {
    assertThat(
            loaded.issues().stream()
                .filter(issue -> issue.expected().startsWith("the sum of the"))
                .map(Issue::file)
                .distinct())
        .containsExactlyInAnyOrder("fmtrpt_2009_2010_tsctp.xml", "fmtrpt_2016_2017_tsctp.xml");
  }

  private static Map<String, List<FmtrptCourse>> grouped(Function<FmtrptCourse, String> key) {
    return courses.stream().collect(Collectors.groupingBy(key));
  }

  private static BigDecimal cost(List<FmtrptCourse> group) {
    return group.stream()
        .map(course -> course.cost().orElse(BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String count(List<FmtrptCourse> group, Function<FmtrptCourse, Boolean> test) {
    return String.valueOf(group.stream().filter(test::apply).count());
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
